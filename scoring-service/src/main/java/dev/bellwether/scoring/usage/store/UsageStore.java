package dev.bellwether.scoring.usage.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.store.Gzip;
import dev.bellwether.scoring.store.Inserts;
import dev.bellwether.scoring.usage.UsedSystem;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** Systems with what they use, one document each, compressed: a bill of materials says the same words thousands of times. */
public final class UsageStore {

    private static final int BATCH = 20;
    private static final Bson PRESENT = ne("deleted", true);

    private final MongoCollection<Document> systems;

    /** In that database. */
    public UsageStore(MongoDatabase database) {
        systems = database.getCollection("usage");
    }

    /** The system of that id. */
    public Optional<UsedSystem> find(String id) {
        return Optional.ofNullable(systems.find(and(eq("_id", id), PRESENT)).first()).map(UsageStore::read);
    }

    /** What the next version of a system of that id is made from: the newest one, without statements if it is new or was deleted. */
    public UsedSystem base(String id) {
        return Optional.ofNullable(systems.find(eq("_id", id)).first()).map(UsageStore::read)
                .orElseGet(() -> new UsedSystem(id, 0, Map.of()));
    }

    /** In the order of their ids, from the one after that (null: the first). */
    public List<UsedSystem> list(String after, int limit) {
        var filter = after == null ? PRESENT : and(gt("_id", after), PRESENT);
        return systems.find(filter).sort(ascending("_id")).limit(limit).map(UsageStore::read).into(new ArrayList<>());
    }

    /** Shows each system from that id on (null: from the first), in the order of ids, for as long as the visitor says true. */
    public void visit(String from, Predicate<UsedSystem> visitor) {
        var filter = from == null ? PRESENT : and(gte("_id", from), PRESENT);
        try (var found = systems.find(filter).sort(ascending("_id")).batchSize(BATCH).iterator()) {
            while (found.hasNext() && visitor.test(read(found.next()))) {
                // The visitor decides.
            }
        }
    }

    /** Stores a version; false if the version before it is no longer the newest. */
    public boolean put(UsedSystem system) {
        return put(system, false);
    }

    /** Empties and hides it, so that its versions go on if it comes back; false as for {@link #put}. */
    public boolean delete(String id, long version) {
        return put(new UsedSystem(id, version + 1, Map.of()), true);
    }

    private boolean put(UsedSystem system, boolean deleted) {
        var content = new Binary(Gzip.pack(Json.mapper().writeValueAsString(system)));
        if (system.version() == 1) {
            return Inserts.insert(systems, new Document("_id", system.id()).append("version", 1L).append("deleted", deleted)
                    .append("content", content));
        }
        return systems.updateOne(and(eq("_id", system.id()), eq("version", system.version() - 1)),
                combine(set("version", system.version()), set("deleted", deleted), set("content", content)))
                .getMatchedCount() == 1;
    }

    private static UsedSystem read(Document found) {
        return Json.mapper().readValue(Gzip.unpack(found.get("content", Binary.class).getData()), UsedSystem.class);
    }
}
