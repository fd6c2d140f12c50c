package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.health.SourceHealths;

class TwoInstancesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final SignalDefinition[] SIGNALS = {Signals.counts("jobs.posts", Exposure.TOTAL),
            Signals.counts("news.mentions", Exposure.TOTAL)};

    private static final ObservationRecorded AHEAD = Simulated.observation(TODAY, "t1", "jobs.posts",
            TODAY.plusYears(1).toString(), 1.0);
    private static final Topic<ObservationRecorded> DEAD = new Topic<>("trend.observations.trend-service.dlt",
            ObservationRecorded.class, Topic.Retention.EVERYTHING);

    @TempDir
    private Path states;
    private String address;

    @Test
    void twoInstancesOnABrokerFindWhatOneThreadFinds() {
        var market = Simulated.market(TODAY, 5, "jobs.posts", "news.mentions");
        var broker = broker();
        try (var expected = new Pipeline(TODAY).define(SIGNALS).observe(market);
                var first = start("first");
                var second = start("second")) {
            expected.settle();
            send(Topics.SIGNALS, Arrays.asList(SIGNALS), SignalDefinition::id);
            send(Topics.OBSERVATIONS, List.of(AHEAD), ObservationRecorded::technology);
            send(Topics.OBSERVATIONS, market, ObservationRecorded::technology);

            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                    .untilAsserted(
                            () -> assertThat(Trends.content(newest(Topics.TRENDS))).isEqualTo(Trends.content(expected.trends)));
            assertThat(newest(Topics.SOURCE_HEALTH)).hasSameSizeAs(expected.healths).allSatisfy(
                    (source, health) -> assertThat(expected.healths).anyMatch(other -> SourceHealths.same(health, other)));
            assertThat(newest(DEAD).values()).containsExactly(AHEAD);
            assertThat(List.of(first, second)).allSatisfy(instance -> assertThat(instance.metadataForLocalThreads())
                    .anySatisfy(thread -> assertThat(thread.activeTasks()).isNotEmpty()));
        } finally {
            broker.destroy();
        }
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

    private KafkaStreams start(String name) {
        var builder = new StreamsBuilder();
        new TrendTopology(3, Pace.DEFAULT).define(builder);
        var settings = new Properties();
        settings.putAll(TopologySettings.streams(
                Map.of("bootstrap.servers", address, "state.dir", states.resolve(name).toString()), (short) 1));
        var streams = new KafkaStreams(builder.build(), settings);
        streams.start();
        return streams;
    }

    private <V> void send(Topic<V> topic, List<V> values, Function<V, String> key) {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", address), topic.keys().serializer(),
                topic.values().serializer())) {
            values.forEach(value -> producer.send(new ProducerRecord<>(topic.name(), key.apply(value), value)));
        }
    }

    private <V> Map<String, V> newest(Topic<V> topic) {
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
}
