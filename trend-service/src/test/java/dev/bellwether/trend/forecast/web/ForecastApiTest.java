package dev.bellwether.trend.forecast.web;

import static dev.bellwether.events.trend.Direction.RISING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesNoise;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class ForecastApiTest extends ServiceTest {

    private static final Period LAST = Period.parse("2026-02");

    @Autowired
    private View<TechnologySnapshot> technologies;
    @Autowired
    private View<TechnologyTrend> trends;
    @Autowired
    private View<SeriesSnapshot> series;

    @BeforeEach
    void standings() {
        put("/api/sources/fc", "{\"name\":\"F\"}");
        signal("fc.posts", "posts", "count");
        signal("fc.stars", "stars", "total");
        technologies.put(List.of(Examples.technology("fc-a", 1, "Forecast A"), Examples.technology("fc-new", 1, "New")));
        trends.put(List.of(Trends.of("fc-a").growing(RISING, 0.2, 1, 2).says("fc.posts", 0.2, 0.1, 0.3)
                .says("fc.stars", 0.2, 0.1, 0.3).saysNothing("fc.ads").version(1)));
        series.put(List.of(series("fc.posts", false), series("fc.stars", true)));
    }

    @Test
    void everySignalIsForecastInItsUnitAndRelativeToItsExposure() {
        get("fc-a/forecast").expectStatus().isOk().expectBody()
                .json("""
                    {"asOf": "2026-03-15T12:00:00Z", "technology": "fc-a", "window": "P3Y", "method": "level-trend", "items": [
                     {"signal": "fc.posts", "source": "fc", "status": "forecast", "unit": "posts", "n": 36, "cadence": "month", "every": 1,
                      "longest": 12, "through": "2026-02", "exposure": 100.0},
                     {"signal": "fc.stars", "status": "forecast", "unit": "stars"},
                     {"signal": "fc.ads", "status": "insufficient-data", "n": 3, "points": []}]}
                    """)
                .jsonPath("$.items[0].points.length()").isEqualTo(12).jsonPath("$.items[0].points[0].period").isEqualTo("2026-03")
                .jsonPath("$.items[0].points[0].total").doesNotExist();
        var posts = points("fc-a/forecast?signal=fc.posts&horizon=3");
        assertThat(posts).hasSize(3).allSatisfy(point -> {
            assertThat(point.mean()).isBetween(point.low80(), point.high80()).isBetween(35.0, 45.0);
            assertThat(point.low95()).isLessThanOrEqualTo(point.low80());
            assertThat(point.high95()).isGreaterThanOrEqualTo(point.high80());
            assertThat(point.relative().mean()).isCloseTo(point.mean() / 100, within(1e-9));
        });
    }

    @Test
    void ofATotalTheIncrementsAreForecastAndTheTotalFollows() {
        var stars = points("fc-a/forecast?signal=fc.stars&horizon=2");

        assertThat(stars.get(0).total()).isCloseTo(5_000 + stars.get(0).mean(), within(1e-6));
        assertThat(stars.get(1).total()).isCloseTo(stars.get(0).total() + stars.get(1).mean(), within(1e-6));
    }

    @Test
    void otherMethodsAreThereForComparison() {
        for (var method : List.of("holt-damped", "naive", "seasonal-naive")) {
            get("fc-a/forecast?signal=fc.posts&method=" + method).expectStatus().isOk().expectBody().jsonPath("$.method")
                    .isEqualTo(method).jsonPath("$.items[0].points.length()").isEqualTo(12);
        }
    }

    @Test
    void withoutATrendOrAnotherWindowThereIsNothingToForecast() {
        get("fc-new/forecast").expectStatus().isOk().expectBody().jsonPath("$.items").isEmpty();
        get("fc-a/forecast?window=P5Y").expectStatus().isOk().expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotFound() {
        Problem.of(get("nobody/forecast"), 404);
        Problem.of(get("fc-a/forecast?signal=fc.unknown"), 404);
    }

    @Test
    void badParametersArePointedAtTogether() {
        Problem.invalid(get("fc-a/forecast?horizon=0"), "/horizon");
        Problem.invalid(get("fc-a/forecast?horizon=soon"), "/horizon");
        Problem.invalid(get("fc-a/forecast?horizon=13"), "/horizon");
        Problem.invalid(get("fc-a/forecast?horizon=99999999999"), "/horizon");
        Problem.invalid(get("fc-a/forecast?horizon=-1&method=guess&window=P1Y&asOf=2999-01-01"), "/horizon", "/method", "/window",
                "/asOf");
    }

    private record Answer(List<Item> items) {}

    private record Item(List<Future> points) {}

    private record Future(double mean, double low80, double high80, double low95, double high95, Double total,
            Relative relative) {}

    private record Relative(double mean) {}

    private List<Future> points(String path) {
        return get(path).expectBody(Answer.class).returnResult().getResponseBody().items().getFirst().points();
    }

    private static SeriesSnapshot series(String signal, boolean total) {
        var points = IntStream.range(0, 36).mapToObj(month -> new Point(LAST.plus(month - 35), 38.0 + month % 3 * 2, 100.0,
                total ? 5_000.0 - (35 - month) * 40 : null, 0, null)).toList();
        return new SeriesSnapshot("fc-a", signal, 1, Cadence.MONTH, points, new SeriesNoise(0.01, 0.2, 0.004));
    }

    private void signal(String id, String unit, String kind) {
        put("/api/signals/" + id, """
            {"source": "fc", "name": "N", "unit": "%s", "kind": "%s", "cadence": "month", "momentum": true}"""
                .formatted(unit, kind));
    }

    private void put(String path, String body) {
        api.put().uri(path).header("If-Match", "*").contentType(APPLICATION_JSON).body(body).exchange();
        api.put().uri(path).contentType(APPLICATION_JSON).body(body).exchange();
    }

    private ResponseSpec get(String path) {
        return api.get().uri("/api/trends/" + path).exchange();
    }
}
