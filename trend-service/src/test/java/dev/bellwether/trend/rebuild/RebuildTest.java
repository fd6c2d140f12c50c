package dev.bellwether.trend.rebuild;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.parseMediaType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.Json;
import dev.bellwether.events.Topics;
import dev.bellwether.trend.testing.Examples;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** On a broker of its own, as nobody else may run meanwhile. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "bellwether.rebuild=true")
@DirtiesContext
class RebuildTest {

    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 3);
    private static final String MONGO = EmbeddedMongo.uri();

    @TempDir
    private static Path state;

    @LocalServerPort
    private int port;
    @Autowired
    private Rebuild rebuild;
    @Autowired
    private MongoDatabase database;
    @Autowired
    private KafkaTemplate<String, byte[]> kafka;
    private RestTestClient api;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        BROKER.brokerProperties(Map.of("transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "offsets.topic.replication.factor", "1", "group.initial.rebalance.delay.ms", "0"));
        BROKER.afterPropertiesSet();
        properties.add("spring.mongodb.uri", () -> MONGO);
        properties.add("spring.kafka.bootstrap-servers", BROKER::getBrokersAsString);
        properties.add("spring.kafka.streams.state-dir", state::toString);
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @BeforeEach
    void connect() {
        api = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void theLogLeadsToTheViewsAgainAndWhatWasTamperedWithIsFoundAndRepaired() {
        history();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(
                () -> assertThat(said("reb-a", "").at("/readings/0/value").asDouble()).isEqualTo(7));
        await().atMost(Duration.ofMinutes(2)).until(() -> said("reb-b", "").at("/rankOf").asInt() == 3);
        var first = rebuild.run();
        assertThat(first.listed()).isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(first.compared()).containsEntry("trends", 3L).containsEntry("series", 3L).hasEntrySatisfying("revisions",
                revised -> assertThat(revised).isPositive());
        var before = said("reb-a", "");

        database.getCollection("trends").updateOne(eq("reb-a"), set("trend.windows.1.growthPerYear", 99.0));
        database.getCollection("series").deleteOne(eq("reb-b/reb.posts"));
        var report = rebuild.run();

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.differences()).isEqualTo(2);
        assertThat(report.listed()).anyMatch(line -> line.startsWith("trends reb-a: /trend/windows/1/growthPerYear was 99.0"))
                .anyMatch(line -> line.startsWith("series reb-b/reb.posts"));
        assertThat(said("reb-a", "")).isEqualTo(before);
        assertThat(said("reb-a", "?asOf=" + Instant.now())).isEqualTo(before);
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith("-before"));
    }

    /** Three technologies over three years, and the newest month of one of them corrected when it was known. */
    private void history() {
        for (var slug : new String[]{"reb-a", "reb-b", "reb-c"}) {
            kafka.send(new ProducerRecord<>(Topics.TECHNOLOGIES.name(), slug,
                    Topics.TECHNOLOGIES.values().serializer().serialize(null, Examples.technology(slug, 1, slug)))).join();
        }
        put("/api/sources/reb", "{\"name\":\"Rebuilt\"}");
        put("/api/signals/reb.posts",
                """
                    {"source":"reb","name":"Posts","unit":"posts","kind":"count","cadence":"month","momentum":true,"closeAfterDays":0}""");
        var now = YearMonth.now();
        accept(Stream.of("reb-a", "reb-b", "reb-c").flatMap(slug -> IntStream.rangeClosed(1, 36)
                .mapToObj(ago -> "%s,reb.posts,%s,%d".formatted(slug, now.minusMonths(ago),
                        Math.round(1_000 / Math.pow(1 + slug.charAt(4) % 7 / 50.0, ago)))))
                .collect(Collectors.joining("\n")));
        await().atMost(Duration.ofMinutes(2)).until(() -> said("reb-a", "").at("/readings/0/value").asDouble() > 7);
        accept("reb-a,reb.posts,%s,7".formatted(now.minusMonths(1)));
    }

    private void accept(String lines) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> api.post().uri("/api/observations")
                .contentType(parseMediaType("text/csv")).body("technology,signal,period,value\n" + lines).exchange().expectBody()
                .jsonPath("$.accepted").isEqualTo((int) lines.lines().count()));
    }

    /** Without the moment, which is not the same for an answer of now. */
    private JsonNode said(String slug, String query) {
        var answer = (ObjectNode) Json.mapper().readTree(
                api.get().uri("/api/trends/" + slug + query).exchange().returnResult(String.class).getResponseBody());
        answer.remove("asOf");
        answer.remove("reconstructed");
        return answer;
    }

    private void put(String path, String body) {
        api.put().uri(path).contentType(APPLICATION_JSON).body(body).exchange().expectStatus().isCreated();
    }
}
