package dev.bellwether.defaults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.bellwether.events.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;

/** A record as a reader gets it; the value is null for a deletion. */
public record Received<V>(String key, V value, Headers headers) {

    /** The text of a header. */
    public String header(String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }

    static <V> List<Received<V>> all(Consumer<String, byte[]> consumer, Topic<V> topic) {
        try (consumer; var values = topic.values().deserializer()) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(at -> new TopicPartition(at.topic(), at.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var received = new ArrayList<Received<V>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> received
                        .add(new Received<>(record.key(), values.deserialize(topic.name(), record.value()), record.headers())));
            }
            return received;
        }
    }
}
