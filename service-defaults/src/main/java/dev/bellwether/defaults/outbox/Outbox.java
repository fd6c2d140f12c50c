package dev.bellwether.defaults.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Date;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.bellwether.events.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The pending events inside an aggregate's document: the array {@value #FIELD}. A store writes state and events in the same insert or update,
 * so both happen or neither; {@link OutboxRelay} takes them out once the broker has them.
 */
public final class Outbox {

    /** The array's name. */
    public static final String FIELD = "outbox";

    private Outbox() {}

    /** For an insert: what the field holds. */
    public static List<Document> documents(List<OutboxEvent> events) {
        return events.stream().map(Outbox::document).toList();
    }

    /** For an update: appends, leaving what is still pending. */
    public static Bson append(List<OutboxEvent> events) {
        return Updates.pushEach(FIELD, documents(events));
    }

    static Bson pending() {
        return Filters.exists(FIELD + ".id");
    }

    static List<Document> in(Document aggregate) {
        return aggregate.getList(FIELD, Document.class, List.of());
    }

    static ProducerRecord<String, byte[]> message(Document pending) {
        var event = new CloudEvent(pending.getString("id"), pending.getString("source"), pending.getString("type"),
                pending.getString("key"), pending.getDate("time").toInstant());
        var payload = pending.getString("payload");
        return new ProducerRecord<>(pending.getString("topic"), null, event.subject(),
                payload == null ? null : payload.getBytes(UTF_8), event.headers());
    }

    private static Document document(OutboxEvent pending) {
        var event = pending.event();
        return new Document("id", event.id()).append("source", event.source()).append("type", event.type())
                .append("key", event.subject())
                .append("time", Date.from(event.time())).append("topic", pending.topic()).append("payload", pending.payload());
    }
}
