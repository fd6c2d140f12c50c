package dev.bellwether.scoring.notice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.scoring.notice.webhook.Delivery;
import dev.bellwether.scoring.notice.webhook.Delivery.State;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Deliveries: {@code {_id: webhook/notice, webhook, notice, state, attempts, notedAt, nextAt, triedAt, status, error}}. */
public final class DeliveryStore {

    private static final String WEBHOOK = "webhook";
    private static final String STATE = "state";
    private static final String NEXT_AT = "nextAt";
    private static final String NOTED_AT = "notedAt";

    private final MongoCollection<Document> deliveries;

    /** In that database. */
    public DeliveryStore(MongoDatabase database) {
        deliveries = database.getCollection("deliveries");
    }

    /** What the queries need. */
    public void createIndexes() {
        deliveries.createIndex(ascending(WEBHOOK, STATE, NEXT_AT));
    }

    /** Notes that a notice is to be delivered; once noted, it is not noted again. */
    public void note(String webhook, String notice, Instant now) {
        Inserts.insert(deliveries, new Document("_id", id(webhook, notice)).append(WEBHOOK, webhook).append("notice", notice)
                .append(STATE, State.PENDING.text()).append("attempts", 0).append(NOTED_AT, Date.from(now))
                .append(NEXT_AT, Date.from(now)));
    }

    /** What a webhook is to be sent by now, the longest due first. */
    public List<Delivery> due(String webhook, Instant now, int limit) {
        return deliveries.find(and(eq(WEBHOOK, webhook), eq(STATE, State.PENDING.text()), lte(NEXT_AT, Date.from(now))))
                .sort(ascending(NEXT_AT)).limit(limit).map(DeliveryStore::read).into(new ArrayList<>());
    }

    /** Stores what came of an attempt, unless it was decided otherwise meanwhile. */
    public void tried(Delivery after) {
        deliveries.updateOne(and(eq("_id", id(after.webhook(), after.notice())), eq(STATE, State.PENDING.text())),
                combine(set(STATE, after.state().text()), set("attempts", after.attempts()), set(NEXT_AT, date(after.nextAt())),
                        set("triedAt", date(after.triedAt())), set("status", after.status()), set("error", after.error())));
    }

    /** The delivery of a notice to a webhook. */
    public Optional<Delivery> find(String webhook, String notice) {
        return Optional.ofNullable(deliveries.find(eq("_id", id(webhook, notice))).first()).map(DeliveryStore::read);
    }

    /** In the order of notices' ids, from the one after that (null: the first); of any state for null. */
    public List<Delivery> list(String webhook, State state, String after, int limit) {
        var filter = new ArrayList<Bson>(List.of(eq(WEBHOOK, webhook)));
        Optional.ofNullable(state).ifPresent(each -> filter.add(eq(STATE, each.text())));
        Optional.ofNullable(after).ifPresent(each -> filter.add(gt("_id", id(webhook, each))));
        return deliveries.find(and(filter)).sort(ascending("_id")).limit(limit).map(DeliveryStore::read).into(new ArrayList<>());
    }

    /** Has a dead letter tried again from the beginning; false if it is none. */
    public boolean redrive(String webhook, String notice, Instant now) {
        return deliveries.updateOne(and(eq("_id", id(webhook, notice)), dead()), again(now)).getModifiedCount() == 1;
    }

    /** Has all dead letters of a webhook tried again; how many those are. */
    public long redriveAll(String webhook, Instant now) {
        return deliveries.updateMany(and(eq(WEBHOOK, webhook), dead()), again(now)).getModifiedCount();
    }

    /** Decides that a dead letter does not matter; false if it is none. */
    public boolean discard(String webhook, String notice) {
        return deliveries.updateOne(and(eq("_id", id(webhook, notice)), dead()), set(STATE, State.DISCARDED.text()))
                .getModifiedCount() == 1;
    }

    /** Forgets all deliveries to a webhook. */
    public void forget(String webhook) {
        deliveries.deleteMany(eq(WEBHOOK, webhook));
    }

    /** Forgets those noted before that, unless they are still tried. */
    public void forget(Instant before) {
        deliveries.deleteMany(and(lt(NOTED_AT, Date.from(before)), ne(STATE, State.PENDING.text())));
    }

    private static Bson dead() {
        return eq(STATE, State.DEAD.text());
    }

    private static Bson again(Instant now) {
        return combine(set(STATE, State.PENDING.text()), set("attempts", 0), set(NEXT_AT, Date.from(now)));
    }

    private static String id(String webhook, String notice) {
        return webhook + "/" + notice;
    }

    private static Date date(Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static Instant instant(Document found, String field) {
        return found.getDate(field) == null ? null : found.getDate(field).toInstant();
    }

    private static Delivery read(Document found) {
        return new Delivery(found.getString(WEBHOOK), found.getString("notice"),
                State.valueOf(found.getString(STATE).toUpperCase(Locale.ROOT)), found.getInteger("attempts"),
                instant(found, NEXT_AT), instant(found, "triedAt"), found.getInteger("status"), found.getString("error"));
    }
}
