package dev.bellwether.catalog.technology.store;

import java.util.Date;
import java.util.Map;

import dev.bellwether.catalog.technology.Change;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Found;
import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.events.Json;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/**
 * A technology's document: {@code {_id: slug, version, fence, changedAt, changedBy, technology, change, find, outbox}}. Dates without time are
 * ISO texts, which sort and compare as dates do. Version 0 holds no technology, only a fence.
 */
public final class EntryDocuments {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
    };

    private EntryDocuments() {}

    static Document fields(Entry entry, Change change) {
        return new Document("version", entry.version()).append("changedAt", Date.from(entry.changedAt()))
                .append("changedBy", entry.changedBy()).append("technology", form(entry.technology()))
                .append("change", form(change)).append("find", FindFields.of(entry.technology()));
    }

    static Found found(String slug, Document document) {
        if (document == null) {
            return new Found(slug, null, null, null);
        }
        var fence = document.getLong("fence");
        return document.getLong("version") == 0
                ? new Found(slug, null, null, fence)
                : new Found(slug, entry(document), change(document.get("change", Document.class)), fence);
    }

    /** The entry in a document that holds at least its state. */
    public static Entry entry(Document document) {
        var technology = Json.mapper().convertValue(document.get("technology"), Technology.class);
        return new Entry(technology, document.getLong("version"), document.getDate("changedAt").toInstant(),
                document.getString("changedBy"));
    }

    /** A change as it stands in a technology's document, and alone once it is history. */
    public static Change change(Document document) {
        return Json.mapper().convertValue(document, Change.class);
    }

    static Document form(Object value) {
        return new Document(Json.mapper().convertValue(value, FIELDS));
    }
}
