package dev.bellwether.scoring.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import dev.bellwether.defaults.outbox.Outbox;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an aggregate is laid out: {@code {_id, version, edited, deleted, current, history: [{version, at, by, deleted, value}]}}.
 *
 * @param type  of the aggregate
 * @param noun  what callers know it as
 * @param json  writes and reads the aggregate's JSON
 * @param clock dates the versions
 * @param tells what a version has to tell; it waits in {@code outbox} until it is told
 */
public record DocumentForm<T extends Versioned<T>>(Class<T> type, String noun, JsonMapper json, Clock clock,
        Telling<T> tells) {

    /** Of an aggregate that tells nothing. */
    public DocumentForm(Class<T> type, String noun, JsonMapper json, Clock clock) {
        this(type, noun, json, clock, Telling.nothing());
    }

    T current(Document document) {
        return read(document.get("current", Document.class));
    }

    Optional<T> version(Document document, long version) {
        return document.getList("history", Document.class).stream()
                .filter(entry -> entry.getLong("version") == version && !entry.getBoolean("deleted")).findFirst()
                .map(entry -> read(entry.get("value", Document.class)));
    }

    List<Edit<T>> history(Document document) {
        return document.getList("history", Document.class).stream()
                .map(entry -> new Edit<>(entry.getLong("version"), entry.getDate("at").toInstant(), entry.getString("by"),
                        entry.getBoolean("deleted"), read(entry.get("value", Document.class))))
                .toList();
    }

    /** False if there is a document of that identity. */
    boolean insert(MongoCollection<Document> documents, T value, String by, boolean edited) {
        var at = clock.instant();
        var document = new Document("_id", value.id()).append("version", value.version()).append("edited", edited)
                .append("deleted", false).append("current", write(value))
                .append("history", List.of(entry(value, at, by, false)));
        var events = tells.events(value, at, by, false);
        if (!events.isEmpty()) {
            document.append(Outbox.FIELD, Outbox.documents(events));
        }
        return Inserts.insert(documents, document);
    }

    /** False if the version before is no longer the newest. */
    boolean append(MongoCollection<Document> documents, T value, String by, boolean deleted) {
        return appendAfter(documents, value.version() - 1, value, by, true, deleted);
    }

    boolean appendAfter(MongoCollection<Document> documents, long before, T value, String by, boolean edited, boolean deleted) {
        var at = clock.instant();
        var change = combine(set("version", value.version()), set("edited", edited), set("deleted", deleted),
                set("current", write(value)), push("history", entry(value, at, by, deleted)));
        var events = tells.events(value, at, by, deleted);
        var all = events.isEmpty() ? change : combine(change, Outbox.append(events));
        return documents.updateOne(and(eq("_id", value.id()), eq("version", before)), all).getMatchedCount() == 1;
    }

    private Document entry(T value, Instant at, String by, boolean deleted) {
        return new Document("version", value.version()).append("at", Date.from(at)).append("by", by)
                .append("deleted", deleted).append("value", write(value));
    }

    private Document write(T value) {
        return Document.parse(json.writeValueAsString(value));
    }

    private T read(Document document) {
        return json.readValue(document.toJson(), type);
    }
}
