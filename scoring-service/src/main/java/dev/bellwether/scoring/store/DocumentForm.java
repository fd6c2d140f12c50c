package dev.bellwether.scoring.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an aggregate is laid out: {@code {_id, version, edited, deleted, current, history: [{version, at, by, deleted, value}]}}.
 *
 * @param type  of the aggregate
 * @param noun  what callers know it as
 * @param json  writes and reads the aggregate's JSON
 * @param clock dates the versions
 */
public record DocumentForm<T extends Versioned<T>>(Class<T> type, String noun, JsonMapper json, Clock clock) {

    T current(Document document) {
        return read(document.get("current", Document.class));
    }

    Optional<T> version(Document document, long version) {
        return document.getList("history", Document.class).stream()
                .filter(entry -> entry.getLong("version") == version && !entry.getBoolean("deleted")).findFirst()
                .map(entry -> read(entry.get("value", Document.class)));
    }

    /** False if there is a document of that identity. */
    boolean insert(MongoCollection<Document> documents, T value, String by, boolean edited) {
        return Inserts.insert(documents,
                new Document("_id", value.id()).append("version", value.version()).append("edited", edited)
                        .append("deleted", false).append("current", write(value))
                        .append("history", List.of(entry(value, by, false))));
    }

    /** False if the version before is no longer the newest. */
    boolean append(MongoCollection<Document> documents, T value, String by, boolean deleted) {
        return appendAfter(documents, value.version() - 1, value, by, true, deleted);
    }

    boolean appendAfter(MongoCollection<Document> documents, long before, T value, String by, boolean edited, boolean deleted) {
        var change = combine(set("version", value.version()), set("edited", edited), set("deleted", deleted),
                set("current", write(value)), push("history", entry(value, by, deleted)));
        return documents.updateOne(and(eq("_id", value.id()), eq("version", before)), change).getMatchedCount() == 1;
    }

    private Document entry(T value, String by, boolean deleted) {
        return new Document("version", value.version()).append("at", Date.from(clock.instant())).append("by", by)
                .append("deleted", deleted).append("value", write(value));
    }

    private Document write(T value) {
        return Document.parse(json.writeValueAsString(value));
    }

    private T read(Document document) {
        return json.readValue(document.toJson(), type);
    }
}
