package dev.bellwether.defaults.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

import dev.bellwether.defaults.deadletter.DeadLetter.State;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;

/** Takes what was set aside into the store, where people can look at it. */
final class DeadLetterListener {

    private final DeadLetterStore store;
    private final String service;

    DeadLetterListener(DeadLetterStore store, String service) {
        this.store = store;
        this.service = service;
    }

    @KafkaListener(topics = "#{@deadLetterTopics}", groupId = "${spring.application.name}-dead-letters")
    void keep(ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var topic = text(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        store.keep(new DeadLetter(record.topic() + "-" + record.partition() + "-" + record.offset(),
                DeadLetters.original(topic, service),
                record.key(), record.value() == null ? null : new String(record.value(), UTF_8),
                text(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE), Instant.ofEpochMilli(record.timestamp()), State.OPEN));
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
