package dev.bellwether.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.gateway.upstream.Service;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.util.unit.DataSize;

class LogWatchTest {

    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 2,
            Topics.all().stream().map(Topic::name).toArray(String[]::new));

    private final Changes changes = new Changes(new CacheSettings(DataSize.ofMegabytes(1), DataSize.ofKilobytes(1),
            Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofDays(1), Duration.ofSeconds(1)));
    private final LogWatch watch = new LogWatch(new DefaultKafkaConsumerFactory<>(
            Map.of("bootstrap.servers", BROKER.getBrokersAsString(), "isolation.level", "read_committed", "key.deserializer",
                    "org.apache.kafka.common.serialization.StringDeserializer", "value.deserializer",
                    "org.apache.kafka.common.serialization.ByteArrayDeserializer")),
            changes);

    @BeforeAll
    static void start() {
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @BeforeEach
    void listen() {
        assertThat(changes.areHeard()).isFalse();
        watch.start();
        await().atMost(Duration.ofSeconds(30)).until(changes::areHeard);
    }

    @AfterEach
    void leave() {
        watch.stop();
    }

    @Test
    void anEventOutdatesTheAnswersOfItsServiceAndOfThoseThatReadIt() {
        var catalog = changes.now(Service.CATALOG);
        var trend = changes.now(Service.TREND);
        var scoring = changes.now(Service.SCORING);

        publish(Topics.TRENDS.name());

        await().atMost(Duration.ofSeconds(30)).until(() -> !changes.isCurrent(trend) && !changes.isCurrent(scoring));
        assertThat(changes.isCurrent(catalog)).isTrue();
        assertThat(changes.isSettled(changes.now(Service.TREND))).as("its view may not show it yet").isFalse();
    }

    @Test
    void aChangeOfTheCatalogConcernsAll() {
        var scoring = changes.now(Service.SCORING);
        var catalog = changes.now(Service.CATALOG);

        publish(Topics.TECHNOLOGIES.name());

        await().atMost(Duration.ofSeconds(30)).until(() -> !changes.isCurrent(catalog) && !changes.isCurrent(scoring));
    }

    private static void publish(String topic) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", BROKER.getBrokersAsString()),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "hugo", "{}"));
        }
    }
}
