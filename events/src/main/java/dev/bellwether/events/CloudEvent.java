package dev.bellwether.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The CloudEvents 1.0 attributes of an event; in binary mode they are the record's headers and the payload is the record's value.
 *
 * @param id      unique for its source; the same event sent twice has the same id
 * @param source  who states it, such as {@code /catalog-service}
 * @param type    what it states, such as {@code dev.bellwether.catalog.technology.v1}
 * @param subject what it is about: the key of the record
 * @param time    when it happened
 */
public record CloudEvent(String id, String source, String type, String subject, Instant time) {

    /** The headers of the Kafka protocol binding. */
    public Headers headers() {
        return new RecordHeaders().add("ce_specversion", bytes("1.0")).add("ce_id", bytes(id)).add("ce_source", bytes(source))
                .add("ce_type", bytes(type)).add("ce_subject", bytes(subject)).add("ce_time", bytes(time.toString()))
                .add("content-type", bytes("application/json"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
