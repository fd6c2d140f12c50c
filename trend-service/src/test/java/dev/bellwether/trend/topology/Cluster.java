package dev.bellwether.trend.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;

/** The topology as it runs in the service: on a broker with three partitions, exactly once, its state in a directory of its own. */
final class Cluster implements AutoCloseable {

    static final Topic<ObservationRecorded> DEAD = new Topic<>("trend.observations.trend-service.dlt",
            ObservationRecorded.class, Topic.Retention.EVERYTHING);

    private final Path states;
    private final EmbeddedKafkaKraftBroker broker;
    private String address;

    Cluster(Path states) {
        this.states = states;
        broker = broker();
    }

    private EmbeddedKafkaKraftBroker broker() {
        var names = Topics.all().stream().map(Topic::name).toArray(String[]::new);
        var broker = new EmbeddedKafkaKraftBroker(1, 3, names);
        broker.brokerProperties(Map.of("transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "offsets.topic.replication.factor", "1", "group.initial.rebalance.delay.ms", "0"));
        broker.afterPropertiesSet();
        broker.addTopics(TopologySettings.retryTopic(), DEAD.name());
        address = broker.getBrokersAsString();
        return broker;
    }

    /** An instance; the same name finds its state again. */
    KafkaStreams start(String name) {
        var builder = new StreamsBuilder();
        new TrendTopology(3, Pace.DEFAULT).define(builder);
        var settings = new Properties();
        settings.putAll(TopologySettings.streams(
                Map.of("bootstrap.servers", address, "state.dir", states.resolve(name).toString()), (short) 1));
        var streams = new KafkaStreams(builder.build(), settings);
        streams.start();
        return streams;
    }

    <V> void send(Topic<V> topic, List<V> values, Function<V, String> key) {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", address), topic.keys().serializer(),
                topic.values().serializer())) {
            values.forEach(value -> producer.send(new ProducerRecord<>(topic.name(), key.apply(value), value)));
        }
    }

    /** The newest value of each key. */
    <V> Map<String, V> newest(Topic<V> topic) {
        var settings = new HashMap<String, Object>(
                Map.of("bootstrap.servers", address, "isolation.level", "read_committed", "enable.auto.commit", "false"));
        try (var consumer = new KafkaConsumer<>(settings, topic.keys().deserializer(),
                topic.values().deserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var newest = new TreeMap<String, V>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> newest.put(record.key(), record.value()));
            }
            return newest;
        }
    }

    @Override
    public void close() {
        broker.destroy();
    }
}
