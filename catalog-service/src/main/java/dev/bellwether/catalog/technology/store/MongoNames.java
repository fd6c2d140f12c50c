package dev.bellwether.catalog.technology.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.catalog.technology.Names;
import dev.bellwether.catalog.technology.Technologies;
import org.bson.Document;

/**
 * Names in MongoDB: {@code {_id: key, technology: slug, claim, at}}. The identity makes a key belong to one technology; {@code claim} changes
 * whenever a writer relies on the key, so that nobody gives up or takes over what another has begun to use.
 * <p>
 * A writer that dies between claim and write leaves a claim that its technology does not hold. After {@link #ABANDONED} another technology may
 * take the key, once it has fenced off the dead one's write: should that writer only have been slow, its write fails and it claims again.
 */
public final class MongoNames implements Names {

    /** Much longer than a write takes. */
    static final Duration ABANDONED = Duration.ofMinutes(1);

    private final MongoCollection<Document> names;
    private final Technologies technologies;
    private final Clock clock;

    /** Names in a database. */
    public MongoNames(MongoDatabase database, Technologies technologies, Clock clock) {
        this.names = database.getCollection("names");
        this.technologies = technologies;
        this.clock = clock;
    }

    @Override
    public Optional<String> owner(String key) {
        return Optional.ofNullable(names.find(eq(key)).first()).map(claim -> claim.getString("technology"));
    }

    @Override
    public Claim claim(String slug, Collection<String> added, Collection<String> dropped) {
        var id = UUID.randomUUID().toString();
        var fresh = new HashSet<String>();
        // In order, so that of two who want the same names one gets them all.
        for (var key : new TreeSet<>(added)) {
            var owner = claim(key, slug, id, fresh);
            if (owner.isPresent()) {
                release(id, fresh);
                return new Claim.Refused(key, owner.get());
            }
        }
        var before = new HashMap<String, String>();
        if (!dropped.isEmpty()) {
            names.find(and(in("_id", dropped), eq("technology", slug)))
                    .forEach(claim -> before.put(claim.getString("_id"), claim.getString("claim")));
        }
        return new Claim.Granted(id, fresh, before);
    }

    @Override
    public void settle(Claim.Granted claim) {
        claim.dropped().forEach((key, id) -> release(id, Set.of(key)));
    }

    @Override
    public void withdraw(Claim.Granted claim) {
        release(claim.id(), claim.fresh());
    }

    /** The other technology that the key belongs to; empty if it is ours now. */
    private Optional<String> claim(String key, String slug, String id, Set<String> fresh) {
        while (true) {
            var now = Date.from(clock.instant());
            if (Inserts.insert(names, new Document("_id", key),
                    new Document("technology", slug).append("claim", id).append("at", now))) {
                fresh.add(key);
                return Optional.empty();
            }
            var held = names.find(eq(key)).first();
            if (held == null) {
                continue;
            }
            var owner = held.getString("technology");
            if (!owner.equals(slug) && !abandoned(held)) {
                return Optional.of(owner);
            }
            var taken = names.updateOne(and(eq(key), eq("claim", held.getString("claim"))),
                    combine(set("technology", slug), set("claim", id), set("at", now)));
            if (taken.getMatchedCount() == 1) {
                return Optional.empty();
            }
        }
    }

    private boolean abandoned(Document held) {
        if (held.getDate("at").toInstant().isAfter(clock.instant().minus(ABANDONED))) {
            return false;
        }
        var owner = technologies.find(held.getString("technology"));
        return !owner.holds(held.getString("_id")) && technologies.fence(owner);
    }

    private void release(String claim, Collection<String> keys) {
        keys.forEach(key -> names.deleteOne(and(eq(key), eq("claim", claim))));
    }
}
