package dev.bellwether.trend.report.web;

import static dev.bellwether.events.trend.Direction.FALLING;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import dev.bellwether.trend.testing.Trends;
import dev.bellwether.trend.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class TrendApiTest extends ServiceTest {

    @Autowired
    private View<TechnologySnapshot> technologies;
    @Autowired
    private View<TechnologyTrend> trends;
    @Autowired
    private View<SeriesSnapshot> series;

    @BeforeEach
    void standings() {
        api.put().uri("/api/sources/rep").contentType(APPLICATION_JSON)
                .body("{\"name\":\"R\",\"health\":{\"state\":\"degraded\",\"reason\":\"late\"}}").exchange();
        technologies.put(List.of(Examples.technology("rep-a", 1, "Report A", "RA"), Examples.technology("rep-new", 1, "New"),
                Examples.retired("rep-old", 1)));
        var part = new SourceLevel("rep.posts", 1.25, 1, Period.parse("2026-02"), 2);
        trends.put(List.of(
                Trends.of("rep-a").growing(FALLING, -0.2, 9, 7).says("rep.posts", -0.2, -0.3, -0.1).level(1, 4, part).version(1),
                Trends.of("rep-old").version(1)));
        series.put(List.of(Examples.series("rep-a", "rep.posts", 1)));
    }

    @Test
    void aTrendComesWithItsSourcesAndTheirHealth() {
        get("rep-a").expectStatus().isOk().expectBody().json("""
            {"asOf": "2026-03-15T12:00:00Z", "window": "P3Y",
             "technology": {"slug": "rep-a", "name": "Report A", "kind": "framework", "state": "active"},
             "direction": "falling", "label": "falling", "confidence": 0.95, "pValue": 0.05, "qValue": 0.05,
             "disagreement": 0.05, "sourcesDisagree": false, "rank": 9, "rankOf": 12, "previousRank": 7, "rankChange": -2,
             "level": {"value": 1.0, "index": 60.0, "coverage": 0.8, "rank": 4, "rankOf": 20, "previousRank": 6, "rankChange": 2,
               "sources": [{"signal": "rep.posts", "z": 1.25, "weight": 1.0, "through": "2026-02", "panel": 2,
                 "health": {"state": "degraded", "reason": "late"}}]},
             "sources": [{"signal": "rep.posts", "source": "rep", "status": "used", "growthPerYear": -0.2, "growthLow": -0.3,
               "growthHigh": -0.1, "weight": 0.5, "periods": 36, "through": "2026-02", "sparkline": [0.9, 1.1],
               "health": {"state": "degraded", "reason": "late"}}],
             "readings": [{"signal": "lab.speed", "period": "2026-02", "value": 1000.0, "best": 1200.0, "evidence": 2}]}
            """);
    }

    @Test
    void anotherWindowWithoutAnEstimateSaysSo() {
        get("rep-a?window=P5Y").expectBody().jsonPath("$.window").isEqualTo("P5Y").jsonPath("$.direction")
                .isEqualTo("insufficient-data").jsonPath("$.growthPerYear").doesNotExist().jsonPath("$.level.rank").isEqualTo(4);
    }

    @Test
    void aTechnologyWithoutObservationsHasInsufficientData() {
        get("rep-new").expectStatus().isOk().expectBody().jsonPath("$.technology.name").isEqualTo("New").jsonPath("$.direction")
                .isEqualTo("insufficient-data").jsonPath("$.sources").isEmpty().jsonPath("$.level").doesNotExist();
    }

    @Test
    void aRetiredTechnologyIsStillToldOf() {
        get("rep-old").expectStatus().isOk().expectBody().jsonPath("$.technology.state").isEqualTo("retired");
    }

    @Test
    void onlySlugsAreAddresses() {
        Problem.of(get("nobody"), 404);
        Problem.of(get("RA"), 404);
        Problem.invalid(get("rep-a?window=P1Y"), "/window");
    }

    @Test
    void theSeriesBehindATrendComeAsJson() {
        get("rep-a/series?signal=rep.posts").expectStatus().isOk().expectBody()
                .json("""
                    {"asOf": "2026-03-15T12:00:00Z", "technology": "rep-a", "items": [{"signal": "rep.posts", "cadence": "month",
                     "points": [{"period": "2025-12", "value": 7.0, "exposure": 100.0, "revision": 0}, {"period": "2026-02", "value": 9.5}]}]}
                    """);
        get("rep-a/series").expectBody().jsonPath("$.items.length()").isEqualTo(1);
        get("rep-new/series").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void theSeriesBehindATrendComeAsCsv() {
        api.get().uri("/api/trends/rep-a/series?signal=rep.posts").accept(MediaType.parseMediaType("text/csv")).exchange()
                .expectStatus().isOk().expectHeader().contentTypeCompatibleWith("text/csv").expectBody(String.class).isEqualTo("""
                    technology,signal,period,value,exposure,total,revision,flag
                    rep-a,rep.posts,2025-12,7.0,100.0,,0,
                    rep-a,rep.posts,2026-02,9.5,100.0,,0,
                    """.replace("\n", "\r\n"));
    }

    @Test
    void aSeriesThatIsNotThereIsNotFound() {
        Problem.of(get("rep-a/series?signal=rep.ads"), 404);
        Problem.of(get("nobody/series"), 404);
    }

    private ResponseSpec get(String path) {
        return api.get().uri("/api/trends/" + path).exchange();
    }
}
