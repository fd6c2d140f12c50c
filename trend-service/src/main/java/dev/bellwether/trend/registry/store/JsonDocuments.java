package dev.bellwether.trend.registry.store;

import dev.bellwether.events.Json;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Records as BSON documents by way of their JSON, so that a stored state looks like the event that tells of it. */
public final class JsonDocuments {

    private static final JsonWriterSettings PLAIN = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private JsonDocuments() {}

    /** The document of a record; numbers keep their JSON form, instants are texts. */
    public static Document write(Object value) {
        return Document.parse(Json.mapper().writeValueAsString(value));
    }

    /** The record of a document that {@link #write} made. */
    public static <T> T read(Document document, Class<T> type) {
        return Json.mapper().readValue(document.toJson(PLAIN), type);
    }
}
