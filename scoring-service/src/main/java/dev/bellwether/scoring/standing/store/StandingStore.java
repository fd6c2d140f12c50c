package dev.bellwether.scoring.standing.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.outbox.Outbox;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.events.Json;
import dev.bellwether.events.Topics;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.scoring.standing.Stood;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;

/**
 * The newest answer to each standing profile: {@code {_id: profile, version, told, outbox}}. Answer and event are one atomic write. The document
 * of a profile that stopped standing stays without an answer, so that no version is given out twice.
 */
public final class StandingStore {

    /** The collection. */
    public static final String COLLECTION = "standing";

    private static final String SOURCE = "/scoring-service";
    private static final String VERSION = "version";
    private static final String TOLD = "told";

    private final MongoCollection<Document> answers;
    private final Runnable afterWrite;

    /** @param afterWrite called when an event waits to be published */
    public StandingStore(MongoDatabase database, Runnable afterWrite) {
        this.answers = database.getCollection(COLLECTION);
        this.afterWrite = afterWrite;
    }

    /** What was told last of a profile. */
    public Stood find(String profile) {
        return Optional.ofNullable(answers.find(eq(profile)).first()).map(StandingStore::stood)
                .orElseGet(() -> new Stood(profile, 0, Optional.empty()));
    }

    /** All profiles of which an answer stands. */
    public List<Stood> standing() {
        return answers.find(ne(TOLD, null)).map(StandingStore::stood).into(new ArrayList<>());
    }

    /** Stores and tells the next answer; false if there is one of that version. */
    public boolean save(StandingRanking next) {
        return write(next.profile(), next.version(), Document.parse(Json.mapper().writeValueAsString(next)),
                OutboxEvent.of(Topics.RANKINGS, SOURCE, StandingRanking.TYPE, next.profile(), next.version(), next.asOf(), next));
    }

    /** Tells that a profile stands no longer; false if it was answered again meanwhile. */
    public boolean withdraw(Stood last, Instant at) {
        var version = last.version() + 1;
        return write(last.profile(), version, null,
                OutboxEvent.deletion(Topics.RANKINGS, SOURCE, StandingRanking.TYPE, last.profile(), version, at));
    }

    private boolean write(String profile, long version, Document told, OutboxEvent event) {
        var written = version == 1
                ? Inserts.insert(answers, new Document("_id", profile).append(VERSION, version).append(TOLD, told)
                        .append(Outbox.FIELD, Outbox.documents(List.of(event))))
                : answers.updateOne(and(eq(profile), eq(VERSION, version - 1)),
                        combine(set(VERSION, version), set(TOLD, told), Outbox.append(List.of(event)))).getMatchedCount() == 1;
        if (written) {
            afterWrite.run();
        }
        return written;
    }

    private static Stood stood(Document document) {
        return new Stood(document.getString("_id"), document.getLong(VERSION),
                Optional.ofNullable(document.get(TOLD, Document.class))
                        .map(told -> Json.mapper().readValue(told.toJson(), StandingRanking.class)));
    }
}
