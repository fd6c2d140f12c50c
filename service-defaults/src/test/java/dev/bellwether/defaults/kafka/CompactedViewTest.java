package dev.bellwether.defaults.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.events.Topic;
import dev.bellwether.events.catalog.Relation;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompactedViewTest {

    private final Topic<Relation> topic = new Topic<>("view-" + UUID.randomUUID(), Relation.class, Topic.Retention.COMPACTED);
    private final Map<String, Optional<Relation>> seen = new ConcurrentHashMap<>();
    private final CompactedView<Relation> view = new CompactedView<>(topic, EmbeddedBroker::consumer,
            (key, value) -> seen.put(key, Optional.ofNullable(value)));

    @BeforeEach
    void createTopic() {
        EmbeddedBroker.create(topic.name());
    }

    @AfterEach
    void stop() {
        view.stop();
    }

    @Test
    void itIsCaughtUpOnlyWhenAllThatWasThereIsApplied() {
        send("a", "{\"type\":\"runsOn\",\"target\":\"b\",\"fieldOfTomorrow\":1}");
        assertThat(view.caughtUp()).isFalse();
        view.start();
        await().atMost(Duration.ofSeconds(20)).until(view::caughtUp);
        assertThat(seen.get("a")).contains(new Relation("runsOn", "b"));
        assertThat(view.position()).startsWith(topic.name() + "@0:");
    }

    @Test
    void whatCannotBeReadIsPassedOverAndDeletionsArrive() {
        view.start();
        send("broken", "{");
        send("gone", null);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(seen).containsEntry("gone", Optional.empty()));
        assertThat(seen).doesNotContainKey("broken");
    }

    private void send(String key, String json) {
        try (var producer = EmbeddedBroker.producer(null)) {
            producer.send(new ProducerRecord<>(topic.name(), key, json == null ? null : json.getBytes(UTF_8)));
        }
    }
}
