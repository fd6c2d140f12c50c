package dev.bellwether.trend.rebuild;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.access.TestIssuer;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.defaults.live.LiveLog;
import dev.bellwether.defaults.live.LiveTopics;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.live.LiveFilter;
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
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** On a broker of its own, as nobody else may run meanwhile. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "bellwether.rebuild=true")
@DirtiesContext
class RebuildTest {

    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 3);
    private static final String MONGO = EmbeddedMongo.uri();
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final List<String> SAID = List.of("/api/trends/reb-a", "/api/sources/reb-desk/health",
            "/api/sources/reb/health",
            "/api/trends/hot");

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
    @Autowired
    private KafkaListenerEndpointRegistry listeners;
    @Autowired
    private ViewConsumers consumers;
    @Autowired
    private LiveTopics topics;
    private History history;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        BROKER.brokerProperties(Map.of("transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "offsets.topic.replication.factor", "1", "group.initial.rebalance.delay.ms", "0"));
        BROKER.afterPropertiesSet();
        TestIssuer.trusted(properties::add);
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
        history = new History(RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", TestIssuer.bearer("tester")).build());
    }

    @Test
    void theLogLeadsToTheViewsAgainAndWhatWasTamperedWithIsFoundAndRepaired() {
        technologies();
        history.correctedMonth();
        history.outage();
        history.spike();
        try (var subscriber = LiveLog.of(consumers, topics).open(null)) {
            var first = rebuild.run();
            assertThat(first.listed()).isEmpty();
            assertThat(first.exitCode()).isZero();
            assertThat(first.compared()).containsEntry("trends", 3L).containsEntry("series", 5L)
                    .containsEntry("source-health", 3L)
                    .containsEntry("hot", 1L).hasEntrySatisfying("revisions", revised -> assertThat(revised).isPositive());
            assertThat(facts(subscriber)).hasSizeGreaterThanOrEqualTo(3).hasOnlyElementsOfType(SourceHealth.class)
                    .allMatch(fact -> new LiveFilter(Set.of(), null).event(fact).isEmpty());
        }
        var before = SAID.stream().map(history::said).toList();

        database.getCollection("trends").updateOne(eq("reb-a"), set("trend.windows.1.growthPerYear", 99.0));
        database.getCollection("series").deleteOne(eq("reb-b/reb.posts"));
        database.getCollection("source-health").updateOne(eq("reb-desk"), set("health.since", "2020-01-01"));
        database.getCollection("source-health").deleteOne(eq("reb"));
        database.getCollection("hot").updateOne(eq("reb-chat.mentions"), set("hot.items.0.count", 3.0));
        var report = rebuild.run();

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.differences()).isEqualTo(5);
        assertThat(report.listed()).anyMatch(line -> line.startsWith("trends reb-a: /trend/windows/1/growthPerYear was 99.0"))
                .anyMatch(line -> line.startsWith("series reb-b/reb.posts"))
                .anyMatch(line -> line.startsWith("source-health reb-desk: /health/since was 2020-01-01"))
                .anyMatch(line -> line.startsWith("source-health reb: /health was missing"))
                .contains("hot reb-chat.mentions: /hot/items/0/count was 3.0, is 30.0");
        assertThat(SAID.stream().map(history::said).toList()).isEqualTo(before);
        assertThat(history.said("/api/trends/reb-a?asOf=" + Instant.now())).isEqualTo(before.getFirst());
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith("-before"));
    }

    @Test
    void everyListenerThatFillsAViewIsPartOfIt() {
        var feeding = listeners.getListenerContainers().stream()
                .filter(container -> container.getGroupId().startsWith("trend-view-"))
                .collect(Collectors.toMap(MessageListenerContainer::getGroupId,
                        container -> container.getContainerProperties().getTopics()[0]));

        assertThat(RebuiltView.allFeeds().collect(Collectors.toMap(RebuiltView.Feed::group, RebuiltView.Feed::topic)))
                .isEqualTo(feeding);
    }

    private void technologies() {
        for (var slug : new String[]{"reb-a", "reb-b", "reb-c"}) {
            kafka.send(new ProducerRecord<>(Topics.TECHNOLOGIES.name(), slug,
                    Topics.TECHNOLOGIES.values().serializer().serialize(null, Examples.technology(slug, 1, slug)))).join();
        }
    }

    /** What has come since, until nothing more does. */
    private static List<Object> facts(LiveLog.Reader reader) {
        var facts = new ArrayList<Object>();
        var entries = reader.read(PATIENCE);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> facts.add(entry.value()));
            entries = reader.read(PATIENCE);
        }
        return facts;
    }
}
