package dev.bellwether.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.parseMediaType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.Topics;
import dev.bellwether.trend.testing.Examples;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** From an observation to the answer, through the topology. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class WholeServiceTest {

    @TempDir
    private static Path state;

    @LocalServerPort
    private int port;
    private RestTestClient api;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        TestIssuer.trusted(properties::add);
        properties.add("spring.mongodb.uri", EmbeddedMongo::uri);
        properties.add("spring.kafka.bootstrap-servers", EmbeddedBroker::address);
        properties.add("spring.kafka.streams.state-dir", state::toString);
    }

    @BeforeEach
    void connect() {
        api = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", TestIssuer.bearer("tester")).build();
    }

    @Test
    void whatIsObservedShowsAsSeriesAndTrend() {
        technology("whole-a");
        put("/api/sources/whole", "{\"name\":\"Whole\"}");
        put("/api/signals/whole.posts",
                """
                    {"source":"whole","name":"Posts","unit":"posts","kind":"count","cadence":"month","momentum":true,"closeAfterDays":0}""");
        observe("whole-a");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> api.get().uri("/api/trends/whole-a").exchange().expectStatus().isOk()
                        .expectBody().jsonPath("$.technology.name").isEqualTo("Whole A").jsonPath("$.sources[0].signal")
                        .isEqualTo("whole.posts").jsonPath("$.sources[0].status").isEqualTo("used").jsonPath("$.growthPerYear")
                        .value(Double.class, growth -> assertThat(growth).isPositive()));
        api.get().uri("/api/trends/whole-a/series?signal=whole.posts").exchange().expectBody()
                .jsonPath("$.items[0].points.length()")
                .isEqualTo(36);
        api.get().uri("/api/trends?source=whole").exchange().expectBody().jsonPath("$.items[0].technology.slug")
                .isEqualTo("whole-a");
    }

    private static void technology(String slug) {
        var snapshot = Examples.technology(slug, 1, "Whole A");
        try (var producer = EmbeddedBroker.producer(null)) {
            producer.send(new ProducerRecord<>(Topics.TECHNOLOGIES.name(), slug,
                    Topics.TECHNOLOGIES.values().serializer().serialize(null, snapshot)));
        }
    }

    /** Grows by a tenth a month over the last three years. */
    private void observe(String slug) {
        var now = YearMonth.now();
        var lines = IntStream.rangeClosed(1, 36)
                .mapToObj(ago -> "%s,whole.posts,%s,%d".formatted(slug, now.minusMonths(ago),
                        Math.round(1_000 / Math.pow(1.1, ago))))
                .collect(Collectors.joining("\n", "technology,signal,period,value\n", ""));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> api.post().uri("/api/observations").contentType(parseMediaType("text/csv")).body(lines).exchange()
                        .expectBody().jsonPath("$.accepted").isEqualTo(36));
    }

    private void put(String path, String body) {
        api.put().uri(path).contentType(APPLICATION_JSON).body(body).exchange().expectStatus().isCreated();
    }
}
