package dev.bellwether.defaults.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.bellwether.defaults.idempotency.Beginning.Begun;
import dev.bellwether.defaults.idempotency.Beginning.Ended;
import dev.bellwether.defaults.idempotency.Beginning.Running;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Keys with their outcomes, in the service's own database: found by {@code _id} only, and swept away here, as an embedded server knows no expiry. */
final class OutcomeStore {

    /** How long an outcome is kept. */
    static final Duration KEPT = Duration.ofHours(24);
    /** How many are kept; beyond it the oldest go before their time. */
    static final int MOST = 20_000;
    /** How long an execution is taken to go on unless it says so again. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final String OWNER = "owner";
    private static final String BEGUN = "begun";
    /** Until when it is taken to be carried out; the epoch once it is not. */
    private static final String LEASED = "leased";

    private final MongoCollection<Document> outcomes;
    private final Clock clock;
    private final int most;

    OutcomeStore(MongoDatabase database, Clock clock) {
        this(database, clock, MOST);
    }

    OutcomeStore(MongoDatabase database, Clock clock, int most) {
        this.outcomes = database.getCollection("idempotency-keys");
        this.clock = clock;
        this.most = most;
    }

    void createIndex() {
        outcomes.createIndex(Indexes.ascending(BEGUN));
    }

    /** Takes the key for an execution, unless it is being carried out or was. Of several at once one begins. */
    Beginning begin(String scope) {
        while (true) {
            var now = clock.instant();
            var attempt = new Attempt(scope, UUID.randomUUID().toString());
            if (inserted(attempt, now)) {
                return new Begun(attempt, false);
            }
            var found = outcomes.find(eq(scope)).first();
            if (found == null) {
                continue;
            }
            if (found.getDate(LEASED).toInstant().isAfter(now)) {
                return new Running();
            }
            var fresh = found.getDate(BEGUN).toInstant().plus(KEPT).isAfter(now);
            if (fresh && found.containsKey(OutcomeDocument.STATUS)) {
                return new Ended(OutcomeDocument.read(found));
            }
            if (outcomes.replaceOne(and(eq(scope), eq(OWNER, found.getString(OWNER)), lte(LEASED, Date.from(now))),
                    running(attempt, now)).getMatchedCount() == 1) {
                return new Begun(attempt, fresh);
            }
        }
    }

    private boolean inserted(Attempt attempt, Instant now) {
        try {
            outcomes.insertOne(running(attempt, now));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static Document running(Attempt attempt, Instant now) {
        return new Document("_id", attempt.scope()).append(OWNER, attempt.owner()).append(BEGUN, Date.from(now))
                .append(LEASED, Date.from(now.plus(LEASE)));
    }

    /** Says that it is still carried out. */
    void renew(Attempt attempt) {
        outcomes.updateOne(and(own(attempt), gt(LEASED, Date.from(Instant.EPOCH))),
                set(LEASED, Date.from(clock.instant().plus(LEASE))));
    }

    /** It was carried out. */
    void end(Attempt attempt, Outcome outcome) {
        outcomes.updateOne(own(attempt), combine(OutcomeDocument.write(outcome), free()));
    }

    /** It was refused: nothing has changed, and the key may be used as if it never had been. */
    void forget(Attempt attempt) {
        outcomes.deleteOne(own(attempt));
    }

    /** It is not known whether it was carried out, or its answer cannot be kept. */
    void giveUp(Attempt attempt) {
        outcomes.updateOne(own(attempt), free());
    }

    /** Removes what was kept long enough, and what is too much. */
    void sweep() {
        var now = clock.instant();
        outcomes.deleteMany(and(lte(BEGUN, Date.from(now.minus(KEPT))), lte(LEASED, Date.from(now))));
        var tooMany = outcomes.countDocuments() - most;
        if (tooMany > 0) {
            var last = outcomes.find().projection(Projections.include(BEGUN)).sort(Sorts.ascending(BEGUN)).skip((int) tooMany - 1)
                    .first();
            outcomes.deleteMany(and(lte(BEGUN, last.getDate(BEGUN)), lte(LEASED, Date.from(now))));
        }
    }

    private static Bson own(Attempt attempt) {
        return and(eq(attempt.scope()), eq(OWNER, attempt.owner()));
    }

    private static Bson free() {
        return set(LEASED, Date.from(Instant.EPOCH));
    }
}
