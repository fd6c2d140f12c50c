package dev.bellwether.scoring.radar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class EntryWebTest extends ServiceTest {

    private final String radar = "/api/radars/r-" + UUID.randomUUID();
    private final String entries = radar + "/entries";

    @BeforeEach
    void aRadar() {
        add(Technologies.named("kafka"));
        post("/api/radars",
                """
                    {"id": "%s", "title": "Backend", "quadrants": [{"name": "Platforms"}, {"name": "Tools"}],
                     "rings": [{"name": "Adopt"}, {"name": "Trial"}, {"name": "Assess"}, {"name": "Hold"}]}"""
                        .formatted(radar.substring(12)))
                .expectStatus().isCreated();
    }

    @Test
    void anEntryHasATimelineOfItsPlacements() {
        post(entries, kafka("assess", "2025-01-10")).expectStatus().isCreated().expectHeader().location(entries + "/kafka")
                .expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"").expectBody().jsonPath("$.timeline[0].movement")
                .isEqualTo("new");
        put(entries + "/kafka/placements/2025-06-01", "\"2\"", "{\"ring\":\"Adopt\",\"reason\":\"two years in production\"}")
                .expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"3\"").expectBody().jsonPath("$.ring")
                .isEqualTo("adopt").jsonPath("$.timeline[0].movement").isEqualTo("in").jsonPath("$.timeline[0].reason")
                .isEqualTo("two years in production").jsonPath("$.timeline[1].ring").isEqualTo("assess").jsonPath("$.technology")
                .isEqualTo("kafka");
        get(entries + "?asOf=2025-03-01").expectBody().jsonPath("$.items[0].ring").isEqualTo("assess").jsonPath("$.asOf")
                .isEqualTo("2025-03-01");
        get(entries + "?asOf=2025-01-09").expectBody().jsonPath("$.items.length()").isEqualTo(0);
        get(entries + "?ring=ADOPT&quadrant=platforms").expectBody().jsonPath("$.items[0].since").isEqualTo("2025-06-01");
        get(entries + "?ring=hold").expectBody().jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void whatTheCatalogDoesNotKnowCanBeOnARadarToo() {
        var made = post(entries,
                "{\"name\":\"Гексагональная архитектура\",\"quadrant\":\"tools\",\"ring\":\"hold\",\"reason\":\"x\"}")
                .expectStatus().isCreated().expectBody().jsonPath("$.technology").doesNotExist().returnResult();
        http.get().uri(URI.create(made.getUrl().resolve(made.getResponseHeaders().getLocation()).toString())).exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.id").isEqualTo("гексагональная-архитектура");
    }

    @Test
    void ofTwoChangesToOneEntryTheSecondIsRefusedButNotOfTwoEntries() {
        post(entries, kafka("assess", "2025-01-10"));
        post(entries, kafka("hold", "2025-01-10").replace("kafka", "nats").replace(",\"technology\":\"nats\"", "")).expectStatus()
                .isCreated();
        var place = "{\"ring\":\"trial\",\"reason\":\"x\"}";
        put(entries + "/kafka/placements/2025-02-01", "\"2\"", place).expectStatus().isOk();
        put(entries + "/kafka/placements/2025-02-01", "\"2\"", place).expectStatus().isEqualTo(412);
        put(entries + "/nats/placements/2025-02-01", "\"3\"", place).expectStatus().isOk();
        put(entries + "/nats/placements/2025-02-01", null, place).expectStatus().isEqualTo(428);
    }

    @Test
    void whatAnEntryIsChangesApartFromWhereItStands() {
        post(entries, kafka("assess", "2025-01-10"));
        put(entries + "/kafka", "\"2\"", """
            {"name": "Apache Kafka", "technology": "kafka", "quadrant": "Tools", "text": "A *log*", "tags": ["log"],
             "links": [{"url": "https://kafka.apache.org", "title": "Site"}], "annotations": {"owner": "team a"}}""")
                .expectStatus()
                .isOk().expectBody().jsonPath("$.quadrant").isEqualTo("tools").jsonPath("$.timeline.length()").isEqualTo(1)
                .jsonPath("$.annotations.owner").isEqualTo("team a");
        put(entries + "/kafka", "*", kafka("trial", "2025-01-10")).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/ring");
    }

    @Test
    void placementsAndEntriesCanBeTakenAway() {
        post(entries, kafka("assess", "2025-01-10"));
        put(entries + "/kafka/placements/2025-02-01", "*", "{\"ring\":\"trial\",\"reason\":\"x\"}");
        http.delete().uri(entries + "/kafka/placements/2025-02-01").header(HttpHeaders.IF_MATCH, "*").exchange().expectStatus()
                .isOk().expectBody().jsonPath("$.ring").isEqualTo("assess");
        http.delete().uri(entries + "/kafka/placements/2025-01-10").header(HttpHeaders.IF_MATCH, "*").exchange().expectStatus()
                .isEqualTo(409);
        http.delete().uri(entries + "/kafka").exchange().expectStatus().isEqualTo(428);
        http.delete().uri(entries + "/kafka").header(HttpHeaders.IF_MATCH, "*").exchange().expectStatus().isNoContent();
        get(entries + "/kafka").expectStatus().isNotFound();
    }

    @Test
    void entriesComeInPages() {
        for (var name : new String[]{"a", "b", "c"}) {
            post(entries, "{\"name\":\"%s\",\"quadrant\":\"tools\",\"ring\":\"hold\",\"reason\":\"x\"}".formatted(name));
        }
        get(entries + "?limit=2").expectBody().jsonPath("$.items.length()").isEqualTo(2).jsonPath("$.nextCursor")
                .value(String.class, cursor -> get(entries + "?limit=2&cursor=" + cursor).expectBody().jsonPath("$.items[0].id")
                        .isEqualTo("c").jsonPath("$.nextCursor").doesNotExist());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"ring\":\"assess\"|\"ring\":\"nowhere\"|/ring",
            "\"quadrant\":\"platforms\"|\"quadrant\":\"nowhere\"|/quadrant",
            "\"reason\":\"it is there\"|\"reason\":\" \"|/reason",
            "2025-01-10|2999-01-01|/date", "\"technology\":\"kafka\"|\"technology\":\"no-such\"|/technology",
            "\"name\":\"kafka\"|\"name\":\"\"|/name", "\"name\":\"kafka\"|\"name\":\"k\",\"id\":\"K k\"|/id",
            "\"name\":\"kafka\"|\"name\":\"k\",\"links\":[{\"url\":\"javascript:alert(1)\"}]|/links/0/url",
            "\"name\":\"kafka\"|\"name\":\"k\",\"links\":[{}]|/links/0/url",
            "\"name\":\"kafka\"|\"name\":\"k\",\"annotations\":{\"a\":null}|/annotations/a",
            "\"name\":\"kafka\"|\"name\":\"k\",\"tags\":[\"\"]|/tags/0", "\"name\":\"kafka\"|\"nama\":\"kafka\"|/nama"})
    void anEntryWithAFaultIsPointedAtAndNotStored(String right, String wrong, String pointer) {
        post(entries, kafka("assess", "2025-01-10").replace(right, wrong)).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors.length()").isEqualTo(1).jsonPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(get(entries).expectBody(String.class).returnResult().getResponseBody()).contains("\"items\":[]");
    }

    private static String kafka(String ring, String date) {
        return """
            {"name":"kafka","technology":"kafka","quadrant":"platforms","ring":"%s","date":"%s","reason":"it is there"}"""
                .formatted(ring, date);
    }
}
