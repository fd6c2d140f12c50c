package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An in-house source whose collector breaks and is mended. */
@ExtendWith(RunningSystem.class)
class SourceHealthTest {

    private static final YearMonth LAST = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
    private static final String SOURCE = "/api/sources/acceptance-desk";
    private static final int TECHNOLOGIES = 6;

    private final Api api = RunningSystem.api();

    @Test
    void aSourceThatBreaksIsInOutageNobodyFallsByItAndItRecovers() {
        for (int n = 0; n < TECHNOLOGIES; n++) {
            api.post("/api/technologies", Api.JSON,
                    "{\"slug\": \"acceptance-desk-%d\", \"name\": \"Acceptance Desk %d\", \"kind\": \"acceptance-kind\"}"
                            .formatted(n, n))
                    .expect(201);
        }
        api.put(SOURCE, "{\"name\": \"Help desk\"}").expect(201);
        api.put("/api/signals/acceptance-desk.tickets",
                """
                    {"source": "acceptance-desk", "name": "Tickets", "unit": "tickets", "kind": "count", "cadence": "month", "momentum": true,
                     "closeAfterDays": 0}""")
                .expect(201);

        observe(month -> 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(health("/state")).isEqualTo("ok");
            assertThat(api.get("/api/trends/acceptance-desk-5").at("/direction").asString()).isEqualTo("rising");
        });

        observe(month -> month >= 34 ? 0.03 : 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(health("/state")).isEqualTo("outage");
            assertThat(status(5)).isEqualTo("outage");
        });
        assertThat(health("/cause")).isEqualTo("total");
        assertThat(health("/since")).isEqualTo(LAST.minusMonths(1).atDay(1) + "T00:00:00Z");
        // It may have been looked at when some of the rows were there.
        assertThat(health("/previousState")).isIn("ok", "degraded");
        assertThat(health("/reason")).contains("acceptance-desk.tickets", "usually", LAST.toString());
        assertThat(api.get(SOURCE + "/health").at("/signals/0/troubles").size()).isEqualTo(2);
        assertThat(api.all("/api/sources?health=outage")).extracting(source -> source.path("id").asString())
                .contains("acceptance-desk");
        for (int n = 0; n < TECHNOLOGIES; n++) {
            var trend = api.get("/api/trends/acceptance-desk-" + n).expect(200);
            assertThat(trend.at("/direction").asString()).isEqualTo("insufficient-data");
            assertThat(trend.at("/leansOn").size()).isZero();
            assertThat(trend.at("/leftOut/0/status").asString()).isEqualTo("outage");
        }
        assertThat(api.get("/api/trends?kind=acceptance-kind").at("/troubledSources/acceptance-desk/state").asString())
                .isEqualTo("outage");

        observe(month -> 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(health("/state")).isEqualTo("ok");
            assertThat(health("/previousState")).isIn("outage", "degraded");
            assertThat(api.get("/api/trends/acceptance-desk-5").at("/direction").asString()).isEqualTo("rising");
        });
    }

    @Test
    void shippedSourcesThatEndedSaySinceWhenAndTheirNumbersAreStillUsed() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var health = api.get("/api/sources/hn-hiring/health").expect(200);
            assertThat(health.at("/state").asString()).isEqualTo("outage");
            assertThat(health.at("/cause").asString()).isEqualTo("silent");
            assertThat(health.at("/reason").asString()).contains("2023-05");
        });
        assertThat(api.get("/api/trends/rust?window=P5Y").at("/leansOn").valueStream().map(source -> source.asString()))
                .contains("hn-hiring");
    }

    @Test
    void badQuestionsAreRefused() {
        api.get("/api/sources/nobody/health").expectProblem(404);
        api.get("/api/sources/hn-hiring/health?asOf=lately").expectProblem(400, "/asOf");
        api.get("/api/sources?health=poorly").expectProblem(400, "/health");
    }

    private void observe(IntToDoubleFunction size) {
        var rows = IntStream.range(0, TECHNOLOGIES).boxed().flatMap(n -> IntStream.range(0, 36)
                .mapToObj(month -> "acceptance-desk-%d,acceptance-desk.tickets,%s,%d".formatted(n, LAST.minusMonths(35 - month),
                        Math.round(size.applyAsDouble(month) * (n == 5 ? 40 * Math.pow(1.05, month) : 100 + (n + month) % 4)))))
                .collect(Collectors.joining("\n", "technology,signal,period,value\n", "\n"));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                api.post("/api/observations", Api.CSV, rows).expect(200).at("/rejected").asInt()).isZero());
    }

    private String health(String pointer) {
        return api.get(SOURCE + "/health").expect(200).at(pointer).asString();
    }

    private String status(int technology) {
        return api.get("/api/trends/acceptance-desk-" + technology).at("/sources/0/status").asString();
    }
}
