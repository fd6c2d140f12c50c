package dev.bellwether.defaults.outbox;

import java.time.Instant;

import dev.bellwether.events.CloudEvent;
import dev.bellwether.events.Json;
import dev.bellwether.events.Topic;

/**
 * An event that waits inside its aggregate's document until the broker has it.
 *
 * @param event   its CloudEvents attributes; the subject is the record's key
 * @param topic   where it goes
 * @param payload JSON, or null to delete the key
 */
public record OutboxEvent(CloudEvent event, String topic, String payload) {

    /**
     * The event that a version of an aggregate came to be. Its id is made of type, key and version, so sending it again is recognisable.
     *
     * @param source  the service, such as {@code /catalog-service}
     * @param type    CloudEvents type
     * @param key     the aggregate's id
     * @param version the aggregate's version
     * @param state   the whole state
     */
    public static <V> OutboxEvent of(Topic<V> topic, String source, String type, String key, long version, Instant time,
            V state) {
        var event = new CloudEvent(type + "/" + key + "/" + version, source, type, key, time);
        return new OutboxEvent(event, topic.name(), Json.mapper().writeValueAsString(state));
    }

    /** The event that an aggregate is gone, as of that version: it deletes the key. */
    public static OutboxEvent deletion(Topic<?> topic, String source, String type, String key, long version, Instant time) {
        return new OutboxEvent(new CloudEvent(type + "/" + key + "/" + version, source, type, key, time), topic.name(), null);
    }
}
