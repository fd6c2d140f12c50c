package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An in-house survey of a technology nobody else observes: from a first number to a ranking. */
@ExtendWith(RunningSystem.class)
class ObservationTest {

    private static final YearMonth LAST = YearMonth.now(java.time.ZoneOffset.UTC).minusMonths(2);

    private final Api api = RunningSystem.api();

    @Test
    void whatIsObservedDecidesTheTrendAndTheRankingThatFollow() {
        api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"acceptance-riser\", \"name\": \"Acceptance Riser\", \"kind\": \"acceptance-kind\"}")
                .expect(201);
        api.put("/api/sources/acceptance-survey", "{\"id\": \"acceptance-survey\", \"name\": \"In-house survey\"}");
        api.put("/api/signals/acceptance-survey.uses", """
            {"id": "acceptance-survey.uses", "source": "acceptance-survey", "name": "Uses", "unit": "teams", "kind": "count",
             "cadence": "month", "trendCadence": "month", "smallerIsBetter": false, "closeAfterDays": 10, "momentum": true,
             "levelWeight": 0, "levelOffset": 1, "scale": 1, "smoothedPeriods": 1, "exposure": "none"}""");
        awaitAccepted(LAST, 1);
        var growing = IntStream.range(0, 36).mapToObj(n -> "Acceptance Riser,acceptance-survey.uses,%s,%d,"
                .formatted(LAST.minusMonths(35 - n), Math.round(20 * Math.pow(1.06, n)))).collect(Collectors.joining("\n"));
        var report = api.post("/api/observations", Api.CSV, "technology,signal,period,value,evidence\n" + growing + "\n")
                .expect(200);
        assertThat(report.at("/accepted").asInt()).isEqualTo(36);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(trend()).isEqualTo("rising"));
        assertThat(api.get("/api/trends/acceptance-riser").at("/growthPerYear").asDouble()).isBetween(0.8, 1.3);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(longevity()).isPositive());

        correct(LAST, 0);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(lastPoint()).isZero());
    }

    private void awaitAccepted(YearMonth period, int value) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> correct(period, value));
    }

    private void correct(YearMonth period, int value) {
        api.post("/api/observations", Api.JSON, """
            {"technology": "acceptance-riser", "signal": "acceptance-survey.uses", "period": "%s", "value": %d}"""
                .formatted(period, value)).expect(202);
    }

    private String trend() {
        return api.get("/api/trends/acceptance-riser").at("/direction").asString();
    }

    private double longevity() {
        return api.post("/api/rankings", Api.JSON, """
            {"weights": {"longevity": 1}, "candidates": {"slugs": ["acceptance-riser"]}}""").expect(201).at("/ranked/0/coverage")
                .asDouble();
    }

    private double lastPoint() {
        var points = api.get("/api/trends/acceptance-riser/series?signal=acceptance-survey.uses").expect(200)
                .at("/items/0/points");
        return points.get(points.size() - 1).path("value").asDouble();
    }
}
