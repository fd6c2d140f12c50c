package dev.bellwether.defaults.lease;

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

/**
 * Which of several instances does something, until when. It saves double work and does not prevent it: an instance that stalls beyond its
 * lease works beside its successor for a moment, which must do no harm.
 */
public final class Lease {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    private final String owner = UUID.randomUUID().toString();
    private final MongoCollection<Document> leases;
    private final String work;
    private final Clock clock;

    /**
     * @param leases where leases are kept
     * @param work   names what is leased
     */
    public Lease(MongoCollection<Document> leases, String work, Clock clock) {
        this.leases = leases;
        this.work = work;
        this.clock = clock;
    }

    /** Takes or renews the lease for ten seconds; false while another holds it. */
    public boolean hold() {
        var now = clock.instant();
        var free = and(eq(work), or(eq("owner", owner), lt("until", Date.from(now))));
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

    /** Gives it up. */
    public void release() {
        leases.deleteOne(and(eq(work), eq("owner", owner)));
    }
}
