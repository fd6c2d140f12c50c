package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
class ForecastTest {

    private static final String STARS = "/api/trends/kubernetes/forecast?signal=github-ranking.stars";

    private final Api api = RunningSystem.api();

    @Test
    void aYearOfStarsIsExpectedWithIntervalsAndTheTotalThatFollows() {
        var answer = api.get(STARS).expect(200);
        assertThat(answer.at("/asOf").asString()).isNotBlank();
        assertThat(answer.at("/method").asString()).isEqualTo("level-trend");
        assertThat(answer.at("/items/0/status").asString()).isEqualTo("forecast");
        assertThat(answer.at("/items/0/n").asInt()).isBetween(18, 36);
        var points = answer.at("/items/0/points");
        assertThat(points.size()).isEqualTo(Math.min(12, answer.at("/items/0/n").asInt() / 3));
        var total = 100_000.0;
        for (var point : points) {
            assertThat(point.path("low95").asDouble()).isLessThanOrEqualTo(point.path("low80").asDouble());
            assertThat(point.path("mean").asDouble()).isPositive().isBetween(point.path("low80").asDouble(),
                    point.path("high80").asDouble());
            assertThat(point.path("high95").asDouble()).isGreaterThanOrEqualTo(point.path("high80").asDouble());
            assertThat(point.at("/relative/mean").asDouble()).isPositive();
            assertThat(point.path("total").asDouble()).isGreaterThan(total);
            total = point.path("total").asDouble();
        }
    }

    @Test
    void everySignalOfATechnologySaysWhatItExpectsOrWhyNot() {
        var items = api.get("/api/trends/python/forecast").expect(200).at("/items");
        assertThat(items.size()).isGreaterThanOrEqualTo(3);
        for (var item : items) {
            var forecast = item.path("status").asString().equals("forecast");
            assertThat(item.path("points").isEmpty()).as(item.toString()).isEqualTo(!forecast);
        }
        // Smoothed over six months by its source: a point stands for every sixth month.
        var share = api.get("/api/trends/python/forecast?signal=pypl.tutorial-search-share").expect(200);
        assertThat(share.at("/items/0/every").asInt()).isEqualTo(6);
        assertThat(share.at("/items/0/points/0/mean").asDouble()).isBetween(0.05, 0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level-trend", "holt-damped", "naive"})
    void eachMethodAnswersUnderItsName(String method) {
        var answer = api.get(STARS + "&horizon=2&method=" + method).expect(200);
        assertThat(answer.at("/method").asString()).isEqualTo(method);
        assertThat(answer.at("/items/0/points").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"horizon=0, /horizon", "horizon=13, /horizon", "horizon=soon, /horizon", "horizon=-1, /horizon",
            "method=guess, /method", "window=P9Y, /window"})
    void aParameterWithAFaultIsPointedAt(String parameter, String pointer) {
        api.get(STARS + "&" + parameter).expectProblem(400, pointer);
    }

    @Test
    void anUnknownTechnologyOrSignalIsNotFound() {
        api.get("/api/trends/no-such-thing/forecast").expectProblem(404);
        api.get("/api/trends/kubernetes/forecast?signal=no-such.signal").expectProblem(404);
        api.get("/api/trends/kubernetes/forecast?signal=releases.stable-releases").expectProblem(404);
    }
}
