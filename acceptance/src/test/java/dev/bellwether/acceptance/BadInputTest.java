package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningSystem.class)
class BadInputTest {

    private final Api api = RunningSystem.api();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"slug": "Bad Slug", "name": "Acceptance Bad", "kind": "tool"}                                                      | /slug
        {"slug": "acceptance-bad", "name": "", "kind": "tool"}                                                               | /name
        {"slug": "acceptance-bad", "name": "Acceptance Bad", "kind": "Not A Kind"}                                           | /kind
        {"slug": "acceptance-bad", "name": "Acceptance Bad", "kind": "tool", "state": "asleep"}                              | /state
        {"slug": "acceptance-bad", "name": "Acceptance Bad", "kind": "tool", "links": {"homepage": "nowhere"}}               | /links/homepage
        {"slug": "acceptance-bad", "name": "Acceptance Bad", "kind": "tool", "relations": [{"type": "likes", "target": "php"}]} | /relations/0/type
        {"slug": "acceptance-bad", "name": "Acceptance Bad", "kind": "tool", "colour": "red"}                                | /colour
        {"slug": "acceptance-bad", "name": "Acceptance Bad", "kind": "tool", "releases": [{"cycle": "1", "releasedAt": "2026-05-01", "endOfLife": "2025-01-01"}]} | /releases/0/endOfLife
        """)
    void aTechnologyWithAFaultIsPointedAtAndNotStored(String body, String pointer) {
        api.post("/api/technologies", Api.JSON, body).expectProblem(400, pointer);
        api.get("/api/technologies/acceptance-bad").expectProblem(404);
    }

    @Test
    void aNameThatBelongsToAnotherTechnologyIsRefused() {
        api.post("/api/technologies", Api.JSON, "{\"slug\": \"acceptance-thief\", \"name\": \"NODE js\", \"kind\": \"tool\"}")
                .expectProblem(409);
        api.get("/api/technologies/acceptance-thief").expectProblem(404);
    }

    @Test
    void brokenJsonAnUnknownPathAndAWrongMethodAreProblemsToo() {
        api.post("/api/technologies", Api.JSON, "{\"slug\": ").expectProblem(400);
        api.get("/api/nothing-here").expectProblem(404);
        api.get("/nothing-here").expectProblem(404);
        api.put("/api/observations", "{}").expectProblem(405);
        api.post("/api/observations", "application/xml", "<a/>").expectProblem(415);
        api.get("/api/technologies?limit=1000").expectProblem(400, "/limit");
        api.get("/api/technologies?cursor=%21").expectProblem(400, "/cursor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"technology": "no-such-thing", "signal": "git-history.commits", "period": "2026-01", "value": 1}  | /technology
        {"technology": "django", "signal": "no-such.signal", "period": "2026-01", "value": 1}              | /signal
        {"technology": "django", "signal": "git-history.commits", "period": "soon", "value": 1}            | /period
        {"technology": "django", "signal": "git-history.commits", "period": "2026", "value": 1}            | /period
        {"technology": "django", "signal": "git-history.commits", "period": "2999-01", "value": 1}         | /period
        {"technology": "django", "signal": "git-history.commits", "period": "2026-01", "value": -1}        | /value
        {"technology": "django", "signal": "git-history.commits", "period": "2026-01", "value": "many"}    | /value
        {"technology": "django", "signal": "pypl.tutorial-search-share", "period": "2026-01", "value": 1.5} | /value
        {"technology": "django", "signal": "git-history.commits", "period": "2026-01", "value": 1, "x": 1} | /x
        """)
    void anObservationWithAFaultIsPointedAtAndNotStored(String body, String pointer) {
        var before = api.get("/api/trends/django/series?signal=git-history.commits").text();
        api.post("/api/observations", Api.JSON, body).expectProblem(400, pointer);
        assertThat(api.get("/api/trends/django/series?signal=git-history.commits").text()).isEqualTo(before);
    }

    @Test
    void inABulkBodyOnlyTheBadLinesAreRejectedEachWithItsReason() {
        var report = api.post("/api/observations", Api.CSV, """
            technology,signal,period,value,evidence
            no-such-thing,git-history.commits,2026-01,1,
            express,git-history.commits,2026-13,1,
            express,git-history.commits,2026-01,-4,
            """).expect(200);
        assertThat(report.at("/rejected").asInt()).isEqualTo(3);
        assertThat(report.at("/rejects").valueStream()
                .map(reject -> reject.path("line").asInt() + reject.path("pointer").asString()))
                .containsExactly("2/technology", "3/period", "4/value");
        assertThat(api.post("/api/technologies", Api.NDJSON, "{\"slug\": 1}\nnonsense\n").expect(200).at("/rejected").asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"weights": {}}                                                                                          | /weights
        {"weights": {"performance": 0}}                                                                          | /weights
        {"weights": {"performance": -1, "cost": 2}}                                                              | /weights/performance
        {"weights": {"beauty": 1}}                                                                               | /weights/beauty
        {"weights": {"cost": 1}, "mustHaves": [{"field": "fact.nothing.known", "op": "near", "value": 1}]}       | /mustHaves/0/op
        {"weights": {"cost": 1}, "missingData": "guess"}                                                         | /missingData
        """)
    void aRankingWithAFaultIsPointedAt(String body, String pointer) {
        api.post("/api/rankings", Api.JSON, body).expectProblem(400, pointer);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        api.post("/api/rankings", Api.JSON, "{\"profile\": \"no-such-profile\"}").expectProblem(404);
        api.get("/api/profiles/no-such-profile").expectProblem(404);
        api.get("/api/rankings/no-such-ranking").expectProblem(404);
        api.get("/api/trends/no-such-thing").expectProblem(404);
        api.get("/api/technologies/no-such-thing/overview").expectProblem(404);
        api.get("/api/trends?window=P9Y").expectProblem(400, "/window");
        api.get("/api/trends?order=beauty").expectProblem(400, "/order");
    }

    @Test
    void aSignalOfAnUnknownSourceOrWithoutItsPanelIsRefused() {
        api.put("/api/signals/nowhere.uses", signal("nowhere.uses", "nowhere", "none")).expectProblem(400, "/source");
        api.put("/api/signals/pypl.uses", signal("pypl.uses", "pypl", "panel")).expectProblem(400, "/panel/members");
        api.get("/api/signals/pypl.uses").expectProblem(404);
    }

    private static String signal(String id, String source, String exposure) {
        return """
            {"id": "%s", "source": "%s", "name": "Uses", "unit": "teams", "kind": "count", "cadence": "month", "trendCadence": "month",
             "smallerIsBetter": false, "closeAfterDays": 10, "momentum": true, "levelWeight": 0, "levelOffset": 1, "scale": 1,
             "smoothedPeriods": 1, "exposure": "%s"}"""
                .formatted(id, source, exposure);
    }
}
