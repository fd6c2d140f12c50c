package dev.bellwether.trend.hot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.HotSnapshot.Heated;
import dev.bellwether.events.trend.HotSnapshot.Item;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import dev.bellwether.trend.view.HotShelf;
import dev.bellwether.trend.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Keeps apart from other tests by the source. */
class HotApiTest extends ServiceTest {

    @Autowired
    private View<TechnologySnapshot> technologies;
    @Autowired
    private View<HotSnapshot> view;
    @Autowired
    private HotShelf shelf;

    @BeforeEach
    void hot() {
        put("/api/sources/heat", "{\"name\":\"H\",\"health\":{\"state\":\"degraded\",\"reason\":\"late\"}}");
        put("/api/signals/heat.posts",
                "{\"source\":\"heat\",\"name\":\"P\",\"unit\":\"posts\",\"kind\":\"count\",\"cadence\":\"day\"}");
        technologies.put(List.of(Examples.technology("heat-a", 1, "Heat A"), Examples.ofKind("database", "heat-b", 1),
                Examples.technology("heat-c", 1, "Heat C"), Examples.retired("heat-old", 1)));
        view.put(List.of(
                snapshot("heat.posts", 5, false, item("heat-a", 2.5, 1.0, false), item("heat-b", 1.0, 0.5, true),
                        item("heat-c", 0.5, 4.0, false), item("heat-old", 9, 9, true), item("heat-unknown", 9, 9, true)),
                snapshot("heat.news", 5, false, item("heat-a", 3.5, 0.1, false)), snapshot("heat.gone", 5, true)));
    }

    @Test
    void whatStandsOutComesFirstThenByHeatWithItsEvidence() {
        get("source=heat").expectStatus().isOk().expectBody()
                .json("""
                    {"asOf": "2026-03-15T12:00:00Z", "halfLives": "7/28",
                     "items": [
                      {"position": 1, "technology": {"slug": "heat-a", "name": "Heat A", "kind": "framework"}, "hot": true, "alert": false,
                       "heat": 3.5, "evidence": [
                        {"signal": "heat.news", "day": "2026-03-14", "heat": 3.5, "hot": true, "shortRate": 4.0, "longRate": 2.0,
                         "events": 40.0, "dispersion": 1.5, "count": 12.0, "expected": 3.0, "surpriseBits": 4.5, "pValue": 0.04,
                         "qValue": 0.2, "alert": false},
                        {"signal": "heat.posts", "heat": 2.5, "hot": false}]},
                      {"position": 2, "technology": {"slug": "heat-b", "kind": "database"}, "hot": false, "alert": true, "heat": 1.0},
                      {"position": 3, "technology": {"slug": "heat-c"}, "hot": false, "alert": false, "heat": 0.5}],
                     "signals": [{"signal": "heat.gone", "day": "2026-03-14", "stale": true, "technologies": 0},
                      {"signal": "heat.news", "stale": false, "technologies": 1}, {"signal": "heat.posts", "technologies": 5}],
                     "troubledSources": {"heat": {"state": "degraded", "reason": "late"}}}
                    """)
                .jsonPath("$.items.length()").isEqualTo(3);
    }

    @Test
    void theOtherPairOfHalfLivesOrdersAnew() {
        get("source=heat&halfLives=3/21").expectBody().jsonPath("$.halfLives").isEqualTo("3/21")
                .jsonPath("$.items[0].technology.slug").isEqualTo("heat-c").jsonPath("$.items[1].technology.slug")
                .isEqualTo("heat-b").jsonPath("$.items[2].technology.slug").isEqualTo("heat-a");
    }

    @Test
    void oneSignalOneKindOrTheFirstOnlyCanBeAskedFor() {
        get("signal=heat.posts").expectBody().jsonPath("$.items[0].technology.slug").isEqualTo("heat-b")
                .jsonPath("$.signals.length()").isEqualTo(1);
        get("source=heat&kind=database").expectBody().jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].position")
                .isEqualTo(1);
        get("source=heat&limit=1").expectBody().jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void anUnchangedListIsNotReadTwice() {
        var etag = get("source=heat").expectBody().returnResult().getResponseHeaders().getETag();

        api.get().uri("/api/trends/hot?source=heat").header("If-None-Match", etag).exchange().expectStatus().isNotModified();
    }

    @ParameterizedTest
    @CsvSource({"source=nobody,/source", "signal=heat.ads,/signal", "halfLives=1/2,/halfLives", "limit=0,/limit",
            "limit=201,/limit", "limit=many,/limit"})
    void aBadQuestionIsNamedWithItsPlace(String query, String pointer) {
        Problem.invalid(get(query), pointer);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Problem.invalid(get("source=nobody&signal=no.such&halfLives=x&limit=0"), "/source", "/signal", "/halfLives", "/limit");
    }

    @Test
    void whatIsPublishedShowsAnOlderVersionDoesNotAndADeletionTakesItAway() {
        publish(Topics.HOT, "sinkhot.posts", snapshot("sinkhot.posts", 7, false, item("heat-a", 2, 2, false)));
        publish(Topics.HOT, "sinkhot.posts", snapshot("sinkhot.posts", 6, true));
        await().untilAsserted(() -> assertThat(published()).singleElement().extracting(HotSnapshot::version).isEqualTo(7L));

        publish(Topics.HOT, "sinkhot.posts", null);
        await().untilAsserted(() -> assertThat(published()).isEmpty());
    }

    private List<HotSnapshot> published() {
        return shelf.all().stream().filter(hot -> hot.signal().equals("sinkhot.posts")).toList();
    }

    private static HotSnapshot snapshot(String signal, long version, boolean stale, Item... items) {
        return new HotSnapshot(signal, version, Examples.NOW, LocalDate.parse("2026-03-14"), stale, items.length,
                Arrays.asList(items));
    }

    private static Item item(String technology, double z, double fast, boolean alert) {
        return new Item(technology, List.of(heated("7/28", z), heated("3/21", fast)), 12.0, 3.0, 4.5, 0.04, 0.2, alert);
    }

    private static Heated heated(String halfLives, double z) {
        return new Heated(halfLives, z, 4, 2, 40, 1.5, z >= 3);
    }

    private void put(String path, String body) {
        api.put().uri(path).contentType(APPLICATION_JSON).header("If-Match", "*").body(body).exchange();
        api.put().uri(path).contentType(APPLICATION_JSON).body(body).exchange();
    }

    private ResponseSpec get(String query) {
        return api.get().uri("/api/trends/hot?" + query).exchange();
    }
}
