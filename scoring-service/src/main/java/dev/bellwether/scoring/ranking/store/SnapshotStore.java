package dev.bellwether.scoring.ranking.store;

import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.store.ContentKey;
import dev.bellwether.scoring.store.Gzip;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * What rankings were computed from: snapshots of technologies and trends, each content once, under a key made of it. Most rankings find
 * most of theirs there already.
 */
public final class SnapshotStore {

    private static final ObjectWriter WRITER = Json.mapper().writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final MongoCollection<Document> snapshots;
    /** Keys of what this instance has stored, for as long as its views hold it, so that it is neither packed nor sent again. */
    private final Map<Object, String> stored = Collections.synchronizedMap(new WeakHashMap<>());
    /** The same the other way round: what the views hold needs not be fetched and unpacked again. */
    private final Cache<String, Object> held = Caffeine.newBuilder().weakValues().build();

    /** In that database. */
    public SnapshotStore(MongoDatabase database) {
        this.snapshots = database.getCollection("snapshots");
    }

    /** Stores what is not there yet; the key of each. */
    public Map<Object, String> keep(List<?> contents) {
        var keys = new HashMap<Object, String>();
        var missing = new ArrayList<Document>();
        for (var content : contents) {
            var key = stored.get(content);
            if (key == null) {
                var json = WRITER.writeValueAsString(content);
                key = ContentKey.of(json);
                missing.add(new Document("_id", key).append("content", new Binary(Gzip.pack(json))));
            }
            keys.put(content, key);
            held.put(key, content);
        }
        if (!missing.isEmpty()) {
            insert(missing);
        }
        stored.putAll(keys);
        return keys;
    }

    /** The contents under these keys. */
    public <T> Map<String, T> find(Collection<String> keys, Class<T> type) {
        var found = new HashMap<String, T>();
        held.getAllPresent(keys).forEach((key, content) -> found.put(key, type.cast(content)));
        var others = keys.stream().filter(key -> !found.containsKey(key)).toList();
        if (!others.isEmpty()) {
            snapshots.find(in("_id", others)).forEach(document -> found.put(document.getString("_id"),
                    Json.mapper().readValue(Gzip.unpack(document.get("content", Binary.class).getData()), type)));
        }
        return found;
    }

    private void insert(List<Document> documents) {
        try {
            snapshots.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(each -> ErrorCategory.fromErrorCode(each.getCode()) != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }
}
