package dev.bellwether.trend.ranking.web;

import static dev.bellwether.events.trend.Direction.RISING;
import static dev.bellwether.events.trend.Direction.STEADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Period;
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

/** Keeps apart from other tests by the kind {@code listed}. */
class RankingApiTest extends ServiceTest {

    @Autowired
    private View<TechnologySnapshot> technologies;
    @Autowired
    private View<TechnologyTrend> trends;

    @BeforeEach
    void standings() {
        source("li", "{\"name\":\"L\"}");
        source("lo", "{\"name\":\"O\",\"health\":{\"state\":\"outage\",\"reason\":\"moved\"}}");
        var z = new SourceLevel("lo.ads", 1.25, 0.5, Period.parse("2026-02"), 1);
        technologies.put(List.of("li-a", "li-b", "li-c").stream().map(slug -> Examples.ofKind("listed", slug, 1)).toList());
        trends.put(List.of(
                Trends.of("li-a").growing(RISING, 0.5, 1, 3).says("li.x", 0.4, 0.3, 0.5).says("li.y", 0.4, 0.3, 0.5).level(1, 4)
                        .version(1),
                Trends.of("li-b").growing(STEADY, 0.0, 2, null).says("lo.ads", 0.2, 0.1, 0.3).level(1.5, 2, z).version(1),
                Trends.of("li-c").saysNothing("li.x").version(1)));
    }

    @Test
    void theFastestComeFirstWithEverythingThatIsKnownOfThem() {
        get("kind=listed").expectStatus().isOk().expectBody().json("""
            {"asOf": "2026-03-15T12:00:00Z", "window": "P3Y", "order": "momentum",
             "items": [
              {"position": 1, "technology": {"slug": "li-a", "name": "li-a", "kind": "listed"}, "direction": "rising",
               "label": "rising", "growthPerYear": 0.5, "growthLow": 0.4, "growthHigh": 0.6, "confidence": 0.95, "rank": 1,
               "rankOf": 12, "previousRank": 3, "rankChange": 2, "sourcesUsed": 1,
               "level": {"index": 60.0, "rank": 4, "rankOf": 20, "previousRank": 6, "rankChange": 2, "coverage": 0.8}},
              {"position": 2, "technology": {"slug": "li-b"}, "direction": "steady", "label": "stable", "rank": 2},
              {"position": 3, "technology": {"slug": "li-c"}, "direction": "insufficient-data", "sourcesUsed": 0}],
             "troubledSources": {"lo": {"state": "outage", "reason": "moved"}}}
            """).jsonPath("$.items[1].rankChange").doesNotExist().jsonPath("$.items[2].growthPerYear").doesNotExist()
                .jsonPath("$.nextCursor").doesNotExist();
    }

    @Test
    void risingListsOnlyWhatIsLabelledSo() {
        get("kind=listed&direction=rising").expectBody().jsonPath("$.items[*].technology.slug").isEqualTo("li-a");
    }

    @Test
    void aSourceAloneOrdersByWhatItSaysItself() {
        get("kind=listed&source=lo&order=level").expectBody().jsonPath("$.order").isEqualTo("level").jsonPath("$.items.length()")
                .isEqualTo(1).jsonPath("$.items[0].bySource.source").isEqualTo("lo").jsonPath("$.items[0].bySource.z")
                .isEqualTo(1.25)
                .jsonPath("$.items[0].bySource.growthPerYear").value(Double.class,
                        growth -> assertThat(growth)
                                .isCloseTo(0.2, within(1e-9)));
    }

    @Test
    void pagesGoOnWhereTheLastEndedAndKeepCounting() {
        var cursor = new String[1];
        get("kind=listed&limit=2").expectBody().jsonPath("$.items.length()").isEqualTo(2).jsonPath("$.nextCursor").value(
                String.class,
                next -> cursor[0] = next);

        get("kind=listed&limit=2&cursor=" + cursor[0]).expectBody().jsonPath("$.items.length()").isEqualTo(1)
                .jsonPath("$.items[0].position").isEqualTo(3).jsonPath("$.items[0].technology.slug").isEqualTo("li-c")
                .jsonPath("$.nextCursor").doesNotExist();
    }

    @Test
    void anUnchangedListIsNotReadTwice() {
        var etag = get("kind=listed").expectBody().returnResult().getResponseHeaders().getETag();

        api.get().uri("/api/trends?kind=listed").header("If-None-Match", etag).exchange().expectStatus().isNotModified();
    }

    @ParameterizedTest
    @CsvSource({"order=size,/order", "window=P4Y,/window", "window=3,/window", "direction=up,/direction", "limit=0,/limit",
            "limit=201,/limit", "limit=many,/limit", "cursor=!!,/cursor", "cursor=cmFpbHM,/cursor", "source=nobody,/source"})
    void aBadQuestionIsNamedWithItsPlace(String query, String pointer) {
        Problem.invalid(get(query), pointer);
    }

    private ResponseSpec get(String query) {
        return api.get().uri("/api/trends?" + query).exchange();
    }

    private void source(String id, String body) {
        api.put().uri("/api/sources/" + id).contentType(APPLICATION_JSON).body(body).exchange();
    }
}
