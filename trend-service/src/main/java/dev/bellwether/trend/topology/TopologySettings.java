package dev.bellwether.trend.topology;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

import dev.bellwether.defaults.deadletter.DeadLetters;
import dev.bellwether.events.Topics;

/** How the topology runs. Every setting can be overridden by {@code spring.kafka.streams.properties}. */
final class TopologySettings {

    /** Prefix of the internal topics and name of the consumer group. */
    static final String APPLICATION = "trend-topology";

    private static final String SERVICE = "trend-service";

    private TopologySettings() {}

    /** @param replication of the internal topics */
    static Map<String, Object> streams(Map<String, Object> overrides, short replication) {
        var settings = new HashMap<String, Object>(Map.of(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2,
                // Each of the three steps waits for the commit of the one before.
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100,
                StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2,
                StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) replication,
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class,
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, DeadLetters.topic(Topics.OBSERVATIONS.name(), SERVICE),
                StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class,
                StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4",
                // The others take over from a killed instance after ten seconds.
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000));
        // A thread that waits for records looks at the agendas in between.
        settings.put(StreamsConfig.POLL_MS_CONFIG, 25);
        settings.putAll(overrides);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        return settings;
    }

    /** Where redriven observations come from. */
    static String retryTopic() {
        return DeadLetters.retryTopic(Topics.OBSERVATIONS.name(), SERVICE);
    }
}
