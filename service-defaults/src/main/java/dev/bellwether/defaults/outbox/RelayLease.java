package dev.bellwether.defaults.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/** Who relays a collection, until when. It only saves double work: the order is kept by the producer's fencing. */
final class RelayLease {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    private final String owner = UUID.randomUUID().toString();
    private final MongoCollection<Document> leases;
    private final String collection;
    private final Clock clock;

    RelayLease(MongoCollection<Document> leases, String collection, Clock clock) {
        this.leases = leases;
        this.collection = collection;
        this.clock = clock;
    }

    /** Takes or renews the lease; false while another holds it. */
    boolean hold() {
        var now = clock.instant();
        var free = and(eq(collection), or(eq("owner", owner), lt("until", Date.from(now))));
        try {
            leases.updateOne(free, combine(set("owner", owner), set("until", Date.from(now.plus(LENGTH)))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void release() {
        leases.deleteOne(and(eq(collection), eq("owner", owner)));
    }
}
