package dev.bellwether.defaults.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.catalog.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(classes = DeadLetterWorkflowTest.Reader.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.config.import=classpath:service-defaults.yml", "spring.application.name=reader",
        "bellwether.topics.dead-letters=things"})
class DeadLetterWorkflowTest {

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry properties) {
        EmbeddedBroker.create("things");
        properties.add("spring.kafka.bootstrap-servers", EmbeddedBroker::address);
        TestIssuer.trusted(properties::add);
        properties.add("spring.mongodb.uri", EmbeddedMongo::uri);
    }

    @Autowired
    private Reader reader;
    @Autowired
    private KafkaOperations<String, byte[]> events;
    @LocalServerPort
    private int port;
    private RestTestClient http;

    @BeforeEach
    void connect() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port + "/api/dead-letters/reader")
                .defaultHeader("Authorization", TestIssuer.bearer("operator")).build();
    }

    @Test
    void whatFailsIsSetAsideWithoutHoldingUpTheNextAndComesBackWhenRedriven() {
        send("bad-1", "good-1");
        await().atMost(Duration.ofSeconds(20)).until(() -> reader.taken.contains("good-1"));
        var letter = awaitLetter("bad-1");
        assertThat(letter.get("reason")).asString().contains("not yet");
        reader.healed = true;
        http.post().uri("/{id}/redrive", letter.get("id")).exchange().expectStatus().isAccepted().expectBody().jsonPath("$.state")
                .isEqualTo("redriven");
        await().atMost(Duration.ofSeconds(20)).until(() -> reader.taken.contains("bad-1"));
        http.post().uri("/{id}/redrive", letter.get("id")).exchange().expectStatus().isEqualTo(409);
        reader.healed = false;
    }

    @Test
    void whatIsDiscardedIsNoLongerOpenButStillKnown() {
        send("bad-2");
        var letter = awaitLetter("bad-2");
        http.delete().uri("/{id}", letter.get("id")).exchange().expectStatus().isOk();
        assertThat(letters("open")).noneMatch(open -> open.get("key").equals("bad-2"));
        assertThat(letters("discarded")).anyMatch(open -> open.get("key").equals("bad-2"));
    }

    @Test
    void anUnknownLetterIsNotFoundAndAnUnknownStateRefused() {
        http.get().uri("/nothing").exchange().expectStatus().isNotFound();
        http.get().uri("?state=lost").exchange().expectStatus().isBadRequest();
    }

    private void send(String... keys) {
        for (var key : keys) {
            events.send("things", key, "{\"type\":\"runsOn\",\"target\":\"%s\"}".formatted(key).getBytes(UTF_8)).join();
        }
    }

    private Map<String, Object> awaitLetter(String key) {
        return await().atMost(Duration.ofSeconds(30)).until(
                () -> letters("open").stream().filter(letter -> letter.get("key").equals(key)).findFirst().orElse(null),
                found -> found != null);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> letters(String state) {
        var page = http.get().uri("?state={state}", state).exchange().returnResult(Map.class).getResponseBody();
        return (List<Map<String, Object>>) page.get("items");
    }

    @SpringBootApplication
    static class Reader {

        private final List<String> taken = new CopyOnWriteArrayList<>();
        private volatile boolean healed;

        @KafkaListener(topics = {"things", "things.reader.retry"})
        void take(Relation thing) {
            if (thing.target().startsWith("bad") && !healed) {
                throw new IllegalStateException("not yet");
            }
            taken.add(thing.target());
        }
    }
}
