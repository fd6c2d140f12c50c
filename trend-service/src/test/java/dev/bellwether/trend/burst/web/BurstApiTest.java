package dev.bellwether.trend.burst.web;

import static dev.bellwether.events.trend.Direction.STEADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import dev.bellwether.trend.testing.Trends;
import dev.bellwether.trend.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class BurstApiTest extends ServiceTest {

    @Autowired
    private View<TechnologySnapshot> technologies;
    @Autowired
    private View<TechnologyTrend> trends;
    @Autowired
    private View<SeriesSnapshot> series;

    @BeforeEach
    void past() {
        put("/api/sources/burst", "{\"name\":\"B\"}");
        put("/api/signals/burst.posts", signal("total"));
        put("/api/signals/burst.commits", signal("none"));
        technologies.put(List.of(Examples.technology("burst-a", 1, "Burst A"), Examples.technology("burst-new", 1, "New")));
        trends.put(List.of(Trends.of("burst-a").growing(STEADY, 0.0, 1, 1).says("burst.posts", 0.0, -0.1, 0.1)
                .says("burst.commits", 0.0, -0.1, 0.1).version(1)));
        series.put(List.of(series("burst.posts"), series("burst.commits")));
    }

    @Test
    void burstsAreIntervalsAndWhatCannotBeUsedIsNamed() {
        get("burst-a/bursts").expectStatus().isOk().expectBody().json("""
            {"asOf": "2026-03-15T12:00:00Z", "technology": "burst-a", "method": "kleinberg", "s": 2.0, "gamma": 2.0,
             "items": [{"signal": "burst.posts", "periods": 24, "from": "2024-01", "through": "2025-12",
               "bursts": [{"from": "2024-09", "to": "2024-12", "count": 80.0, "total": 400.0, "share": 0.2}]}],
             "unsuitable": [{"signal": "burst.commits", "reason": "no-total"}, {"signal": "lab.speed", "reason": "not-a-count"}]}
            """).jsonPath("$.items[0].bursts[0].weight").value(Double.class, weight -> assertThat(weight).isGreaterThan(10))
                .jsonPath("$.items[0].changes").doesNotExist();
    }

    @Test
    void aHigherPriceLeavesNoBurst() {
        get("burst-a/bursts?signal=burst.posts&gamma=50&s=3").expectBody().jsonPath("$.gamma").isEqualTo(50.0).jsonPath("$.s")
                .isEqualTo(3.0).jsonPath("$.items[0].bursts").isEmpty();
    }

    @Test
    void changesOfTheMeanAreFoundOnCountsWithoutATotalToo() {
        get("burst-a/bursts?signal=burst.commits&method=bocpd").expectStatus().isOk().expectBody()
                .json("""
                    {"method": "bocpd", "items": [{"signal": "burst.commits", "changes": [
                      {"at": "2024-09", "before": 3.0, "after": 20.0}, {"at": "2025-01", "before": 20.0, "after": 3.0}]}], "unsuitable": []}
                    """)
                .jsonPath("$.gamma").doesNotExist().jsonPath("$.items[0].bursts").doesNotExist();
    }

    @Test
    void aTechnologyWithoutATrendHasNoBursts() {
        get("burst-new/bursts").expectStatus().isOk().expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Problem.of(get("nobody/bursts"), 404);
        Problem.of(get("burst-a/bursts?signal=burst.ads"), 404);
    }

    @ParameterizedTest
    @CsvSource({"s=1,/s", "s=NaN,/s", "s=two,/s", "gamma=-1,/gamma", "gamma=101,/gamma", "method=guess,/method",
            "method=bocpd&s=2,/s"})
    void aBadQuestionIsNamedWithItsPlace(String query, String pointer) {
        Problem.invalid(get("burst-a/bursts?" + query), pointer);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Problem.invalid(get("burst-a/bursts?s=0&gamma=-1&method=x"), "/method", "/s", "/gamma");
    }

    private static SeriesSnapshot series(String signal) {
        return new SeriesSnapshot("burst-a", signal, 1, Cadence.MONTH, IntStream.range(0, 24)
                .mapToObj(month -> new Point(Period.parse("2024-01").plus(month), month >= 8 && month < 12 ? 20.0 : 3.0, 100.0,
                        null,
                        0, null))
                .toList(), null);
    }

    private static String signal(String exposure) {
        return "{\"source\":\"burst\",\"name\":\"P\",\"unit\":\"posts\",\"kind\":\"count\",\"cadence\":\"month\",\"exposure\":\"%s\"}"
                .formatted(exposure);
    }

    private void put(String path, String body) {
        api.put().uri(path).contentType(APPLICATION_JSON).header("If-Match", "*").body(body).exchange();
        api.put().uri(path).contentType(APPLICATION_JSON).body(body).exchange();
    }

    private ResponseSpec get(String path) {
        return api.get().uri("/api/trends/" + path).exchange();
    }
}
