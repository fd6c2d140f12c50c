package dev.bellwether.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How large an observation is in the log: key, value and headers, before compression. */
record RecordSize(String broker) {

    private static final String TOPIC = "trend.observations";
    private static final int ENOUGH = 5_000;
    private static final Duration POLL = Duration.ofSeconds(5);

    /** Mean bytes of some thousand. */
    int mean() {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream().map(at -> new TopicPartition(at.topic(), at.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long bytes = 0;
            int count = 0;
            for (var records = consumer.poll(POLL); count < ENOUGH && !records.isEmpty(); records = consumer.poll(POLL)) {
                for (var record : records) {
                    bytes += bytes(record);
                    count++;
                }
            }
            if (count == 0) {
                throw new IllegalStateException("no observations in " + List.of(partitions));
            }
            return (int) Math.round((double) bytes / count);
        }
    }

    private static long bytes(ConsumerRecord<byte[], byte[]> record) {
        long bytes = record.serializedKeySize() + record.serializedValueSize();
        for (var header : record.headers()) {
            bytes += header.key().length() + header.value().length;
        }
        return bytes;
    }
}
