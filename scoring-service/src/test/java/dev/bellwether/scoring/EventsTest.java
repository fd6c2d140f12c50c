package dev.bellwether.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutionException;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class EventsTest extends ServiceTest {

    private static final String QUESTION = """
        {"weights":{"community-support":1},"candidates":{"kinds":["published-kind"]}}""";

    @LocalManagementPort
    private int management;

    @Test
    void whatTheOthersPublishShowsInTheNextRanking() throws Exception {
        publish(Topics.TECHNOLOGIES, "loved", Technologies.named("loved").kind("published-kind").snapshot());
        publish(Topics.TECHNOLOGIES, "unloved", Technologies.named("unloved").kind("published-kind").snapshot());
        publish(Topics.TRENDS, "loved", Technologies.named("loved").level(90).trend());
        publish(Topics.TRENDS, "unloved", Technologies.named("unloved").level(10).trend());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> post("/api/rankings", QUESTION).expectBody()
                .jsonPath("$.ranked[0].technology.name").isEqualTo("LOVED").jsonPath("$.ranked[1].technology.slug")
                .isEqualTo("unloved")
                .jsonPath("$.ranked[0].contributions[0].inputs[0].observed").isEqualTo(90));

        publish(Topics.TECHNOLOGIES, "unloved", null);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> post("/api/rankings", QUESTION).expectBody().jsonPath("$.rankedTotal").isEqualTo(1));
    }

    @Test
    void theServiceIsReadyOnceItsViewsAre() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> readiness().expectStatus().isOk());
        readiness().expectBody(String.class)
                .value(health -> assertThat(health).contains("\"views\"").contains("UP"));
    }

    private ResponseSpec readiness() {
        return get("http://127.0.0.1:" + management + "/actuator/health/readiness");
    }

    private static <V> void publish(Topic<V> topic, String key, V value) throws InterruptedException, ExecutionException {
        try (var producer = EmbeddedBroker.producer(null)) {
            var bytes = value == null ? null : topic.values().serializer().serialize(topic.name(), value);
            producer.send(new ProducerRecord<>(topic.name(), key, bytes)).get();
        }
    }
}
