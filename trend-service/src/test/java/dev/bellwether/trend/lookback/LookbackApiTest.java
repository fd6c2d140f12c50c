package dev.bellwether.trend.lookback;

import static dev.bellwether.trend.testing.Examples.ofKind;
import static dev.bellwether.trend.testing.Examples.technology;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import dev.bellwether.trend.topology.Signals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** On a real log; the topology is off, so nothing but the log can be answered from. */
class LookbackApiTest extends ServiceTest {

    private static final String SIGNAL = "past.posts";
    private static final Instant RECORDED = Instant.parse("2026-03-01T10:00:00Z");
    private static final String BEFORE = "2026-06-01T11:59:59.999Z";
    private static final String CORRECTED = "2026-06-01T12:00:00Z";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(Instant asOf, Boolean reconstructed, List<Item> items, String nextCursor) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(int position, Slug technology, String direction, Double growthPerYear) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Slug(String slug) {}

    private static boolean told;

    /** Once, when the service has made its topics. */
    @BeforeEach
    void history() {
        if (told) {
            return;
        }
        told = true;
        api.put().uri("/api/sources/past").contentType(MediaType.APPLICATION_JSON).body("{\"name\":\"Past\"}").exchange()
                .expectStatus().isCreated();
        publish(Topics.SIGNALS, SIGNAL, Signals.counts(SIGNAL, Exposure.NONE));
        publish(Topics.TECHNOLOGIES, "past-a", technology("past-a", 1, "Past A"));
        publish(Topics.TECHNOLOGIES, "past-b", ofKind("database", "past-b", 1));
        publish(Topics.TECHNOLOGIES, "past-c", technology("past-c", 1, "Past C"));
        IntStream.range(0, 40).forEach(month -> {
            observe("past-a", month, 40 * Math.pow(1.04, month), RECORDED);
            observe("past-b", month, 40 * Math.pow(1.02, month), RECORDED);
            observe("past-c", month, 400 * Math.pow(0.97, month), RECORDED);
        });
        observe("past-a", 38, 1.0, Instant.parse(CORRECTED));
        observe("past-b", -3, 7.0, Instant.parse(CORRECTED));
        publish(Topics.OBSERVATIONS.name(), "past-a", "{broken".getBytes());
        observe("past-a", 60, 1.0, Instant.parse(CORRECTED));
        publish(Topics.TECHNOLOGIES, "past-unseen", technology("past-unseen", 1, "Never seen"));
        List.of("past-a", "past-b", "past-c", "past-unseen")
                .forEach(slug -> await().untilAsserted(() -> ok("/api/trends/" + slug)));
    }

    @Test
    void aCorrectionAndALateObservationAreKnownFromTheirMomentOn() {
        series("past-a", BEFORE).jsonPath("$.items[0].points[38].value").value(Double.class,
                value -> assertThat(value).isGreaterThan(150));
        series("past-a", CORRECTED).jsonPath("$.items[0].points[38].value").isEqualTo(1)
                .jsonPath("$.items[0].points[38].revision").isEqualTo(1).jsonPath("$.items[0].points[40]").doesNotExist();
        series("past-b", BEFORE).jsonPath("$.items[0].points.length()").isEqualTo(40);
        series("past-b", CORRECTED).jsonPath("$.items[0].points.length()").isEqualTo(41);
        double growth = list("asOf=" + BEFORE).items().getFirst().growthPerYear();
        assertThat(list("asOf=" + CORRECTED).items()).filteredOn(item -> item.technology().slug().equals("past-a"))
                .allSatisfy(item -> assertThat(item.growthPerYear()).isLessThan(growth));
    }

    @Test
    void everyAnswerStatesTheMomentThatWasAskedFor() {
        api.get().uri("/api/trends/past-a?asOf=" + BEFORE).exchange().expectStatus().isOk().expectHeader().exists("ETag")
                .expectBody().jsonPath("$.asOf").isEqualTo(BEFORE).jsonPath("$.reconstructed").isEqualTo(false)
                .jsonPath("$.technology.name").isEqualTo("Past A").jsonPath("$.direction").isEqualTo("rising");
        assertThat(list("asOf=" + BEFORE).asOf()).isEqualTo(BEFORE);
        series("past-a", BEFORE).jsonPath("$.asOf").isEqualTo(BEFORE);
        api.get().uri("/api/trends/past-unseen?asOf=2026-05-31").exchange().expectBody().jsonPath("$.asOf")
                .isEqualTo("2026-05-31T23:59:59.999Z").jsonPath("$.direction").isEqualTo("insufficient-data");
    }

    @Test
    void beforeItsFirstRecordingASignalIsReconstructedAsFarAsItsPeriodsWereClosed() {
        series("past-a", "2025-06-15").jsonPath("$.reconstructed").isEqualTo(true).jsonPath("$.items[0].points[-1].period")
                .isEqualTo("2025-05").jsonPath("$.items[0].points.length()").isEqualTo(31);
    }

    @Test
    void listsAreOrderedFilteredAndPagedAsThoseOfNow() {
        assertThat(slugs("")).containsExactly("past-a", "past-b", "past-c");
        assertThat(slugs("&kind=database")).containsExactly("past-b");
        assertThat(slugs("&direction=falling")).containsExactly("past-c");
        assertThat(list("source=past&direction=rising&asOf=" + BEFORE).items()).extracting(Item::position).containsExactly(1, 2);
        var first = list("source=past&limit=2&asOf=" + BEFORE);
        var second = list("source=past&limit=2&asOf=" + BEFORE + "&cursor=" + first.nextCursor());
        assertThat(second.items()).extracting(item -> item.technology().slug(), Item::position)
                .containsExactly(tuple("past-c", 3));
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void whatHasNotBeenAndWhatIsNoMomentIsRefused() {
        for (var path : List.of("/api/trends", "/api/trends/past-a", "/api/trends/past-a/series", "/api/trends/past-a/bursts",
                "/api/trends/hot", "/api/sources/past/health")) {
            Problem.invalid(api.get().uri(path + "?asOf=2999-01-01").exchange(), "/asOf");
            Problem.invalid(api.get().uri(path + "?asOf=yesterday").exchange(), "/asOf");
        }
        Problem.of(api.get().uri("/api/trends/past-nobody?asOf=" + BEFORE).exchange(), 404);
        Problem.of(api.get().uri("/api/trends/past-a/series?signal=past.nothing&asOf=" + BEFORE).exchange(), 404);
    }

    @Test
    void whatWasHotIsToldByWhatWasKnownThen() {
        publish(Topics.SIGNALS, "past.mentions",
                Signals.define("past.mentions", SignalKind.COUNT, Cadence.DAY, Exposure.NONE, null, 1));
        var spike = LocalDate.parse("2026-05-20");
        for (var day = spike.minusDays(40); !day.isAfter(spike); day = day.plusDays(1)) {
            publish(Topics.OBSERVATIONS, "past-a",
                    new ObservationRecorded("past-a", "past.mentions", new Period(Cadence.DAY, day),
                            day.equals(spike) ? 90.0 : 3.0, null, day.plusDays(1).atTime(6, 0).toInstant(ZoneOffset.UTC),
                            "test"));
        }

        await().untilAsserted(() -> ok("/api/trends/hot?asOf=2026-05-21").expectBody().jsonPath("$.asOf")
                .isEqualTo("2026-05-21T23:59:59.999Z").jsonPath("$.items[?(@.technology.slug=='past-a' && @.hot==true)]")
                .isNotEmpty());
        ok("/api/trends/hot?asOf=2026-05-20").expectBody()
                .jsonPath("$.items[?(@.technology.slug=='past-a' && @.hot==true)]").isEmpty();
    }

    @Test
    void burstsAndTheHealthOfASourceTakeTheMomentToo() {
        ok("/api/trends/past-a/bursts?asOf=" + BEFORE).expectBody().jsonPath("$.asOf").isEqualTo(BEFORE);
        ok("/api/sources/past/health?asOf=" + BEFORE).expectBody().jsonPath("$.asOf").isEqualTo(BEFORE).jsonPath("$.state")
                .exists();
    }

    @Test
    void theSeriesOfAMomentAreThereAsCsvToo() {
        var csv = api.get().uri("/api/trends/past-b/series?asOf=" + BEFORE).header("Accept", "text/csv").exchange()
                .returnResult(String.class).getResponseBody();

        assertThat(csv.lines()).hasSize(41).element(1).asString().startsWith("past-b,past.posts,2022-11,40.0");
    }

    private List<String> slugs(String filter) {
        return list("source=past&asOf=" + BEFORE + filter).items().stream().map(item -> item.technology().slug()).toList();
    }

    private Listed list(String query) {
        return api.get().uri("/api/trends?" + query).exchange().expectStatus().isOk().returnResult(Listed.class)
                .getResponseBody();
    }

    private BodyContentSpec series(String slug, String asOf) {
        return ok("/api/trends/" + slug + "/series?signal=past.posts&asOf=" + asOf).expectBody();
    }

    private ResponseSpec ok(String path) {
        return api.get().uri(path).exchange().expectStatus().isOk();
    }

    /** @param month from November 2022 */
    private static void observe(String technology, int month, double value, Instant recorded) {
        publish(Topics.OBSERVATIONS, technology,
                new ObservationRecorded(technology, SIGNAL, Period.parse("2022-11").plus(month), value, null, recorded, "test"));
    }
}
