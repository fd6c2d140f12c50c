package dev.bellwether.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.catalog.technology.store.MongoTechnologies;
import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EventContract;
import dev.bellwether.defaults.Received;
import dev.bellwether.defaults.outbox.OutboxRelay;
import dev.bellwether.defaults.outbox.RelayProducers;
import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.TechnologySnapshot;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EventsTest extends CatalogTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private MongoDatabase database;
    @Autowired
    private RelayProducers producers;

    @Test
    void whatIsCreatedRenamedAndRetiredIsToldInThatOrder() {
        create(Samples.everything("told"));
        http.patch().uri("/api/technologies/told").header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"1\"").body("{\"name\": \"Renamed\"}").exchange().expectStatus().isOk();
        http.delete().uri("/api/technologies/told").header("If-Match", "\"2\"").exchange().expectStatus().isOk();

        var told = told("told", 3);
        assertThat(told).extracting(event -> event.value().version()).containsExactly(1L, 2L, 3L);
        assertThat(told).extracting(event -> event.value().name()).containsExactly("Told", "Renamed", "Renamed");
        assertThat(told).extracting(event -> event.value().state()).containsExactly("active", "active", "retired");
        assertThat(told).allSatisfy(EventContract::verify);
        assertThat(told.getLast().value().facts()).hasSize(4);
        assertThat(told.getLast().value().releases()).hasSize(2);
    }

    @Test
    void anEventCarriesItsCloudEventsAttributes() {
        var entry = given(Samples.technology("headed"));
        var event = told("headed", 1).getFirst();
        assertThat(event.key()).isEqualTo("headed");
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(event.header("ce_type")).isEqualTo(TechnologySnapshot.TYPE);
        assertThat(event.header("ce_source")).isEqualTo("/catalog-service");
        assertThat(event.header("ce_subject")).isEqualTo("headed");
        assertThat(event.header("ce_id")).isEqualTo(TechnologySnapshot.TYPE + "/headed/1");
        assertThat(event.header("ce_time")).isEqualTo(entry.changedAt().toString());
        assertThat(event.header("content-type")).isEqualTo("application/json");
        assertThat(event.value()).isEqualTo(entry.snapshot());
    }

    @Test
    void whatChangesNothingIsNotTold() {
        given(Samples.technology("quiet"));
        given(Samples.technology("quiet"));
        given(Samples.technology("quiet", "{\"tags\": [\"loud\"]}"));
        assertThat(told("quiet", 2)).extracting(event -> event.value().version()).containsExactly(1L, 2L);
    }

    @Test
    void twoRelaysAtOnceKeepTheOrderOfEachTechnology() {
        var other = new OutboxRelay(database, MongoTechnologies.COLLECTION, producers, Clock.systemUTC());
        other.start();
        try {
            IntStream.rangeClosed(1, 40).forEach(i -> {
                given(Samples.technology("left", "{\"firstReleased\": " + (1950 + i) + "}"));
                given(Samples.technology("right", "{\"firstReleased\": " + (1950 + i) + "}"));
                other.wake();
            });
            for (var slug : List.of("left", "right")) {
                assertThat(told(slug, 40)).extracting(event -> event.value().version())
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
            }
        } finally {
            other.stop();
        }
    }

    private List<Received<TechnologySnapshot>> told(String slug, int events) {
        await().atMost(SOON).until(() -> database.getCollection(MongoTechnologies.COLLECTION)
                .countDocuments(new Document("outbox.id", new Document("$exists", true))) == 0);
        await().atMost(SOON).until(() -> about(slug).size() >= events);
        return about(slug);
    }

    private static List<Received<TechnologySnapshot>> about(String slug) {
        return EmbeddedBroker.read(Topics.TECHNOLOGIES).stream().filter(event -> event.key().equals(slug)).toList();
    }
}
