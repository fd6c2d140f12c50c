package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was said at a moment can be asked for later, whatever has arrived since. */
@ExtendWith(RunningSystem.class)
class AsOfTest {

    private static final YearMonth LAST = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
    private static final String TREND = "/api/trends/as-of-lib";
    private static final String LIST = "/api/trends?kind=as-of-kind";
    private static final String SERIES = TREND + "/series?signal=as-of-survey.uses";

    private final Api api = RunningSystem.api();

    @Test
    void correctionsAndLateObservationsDoNotReachWhatWasSaidBefore() {
        define();
        observe(IntStream.range(0, 30).mapToObj(ago -> line(LAST.minusMonths(ago), 500 - 10 * ago))
                .collect(Collectors.joining("\n")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(points()).hasSize(30));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(api.get(LIST).at("/items/0/rank").isInt()).isTrue());
        var said = List.of(said(TREND), said(LIST), said(SERIES));
        var moment = Instant.now();

        observe(line(LAST, 5) + "\n" + line(LAST.minusMonths(30), 3));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(points()).hasSize(31));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(said(TREND).at("/readings/0/value").asDouble()).isEqualTo(5));

        assertThat(said(SERIES).at("/items/0/points/30/revision").asInt()).isEqualTo(1);
        // Other tests may observe meanwhile, so that ranks of now move; those of then do not.
        assertThat(List.of(said(TREND + "?asOf=" + moment), said(LIST + "&asOf=" + moment), said(SERIES + "&asOf=" + moment)))
                .isEqualTo(said);
        assertThat(api.get(TREND + "?asOf=" + moment).at("/asOf").asString()).isEqualTo(moment.toString());
    }

    @Test
    void theStarterDataCanBeLookedAtAsOfYearsAgo() {
        var trend = api.get("/api/trends/django?asOf=2023-06-30").expect(200);
        assertThat(trend.at("/asOf").asString()).isEqualTo("2023-06-30T23:59:59.999Z");
        assertThat(trend.at("/reconstructed").asBoolean()).isTrue();
        assertThat(trend.at("/sources").valueStream().filter(source -> source.path("status").asString().equals("used")))
                .isNotEmpty().allSatisfy(
                        source -> assertThat(source.path("through").asString()).matches("20[01].*|202[0-2].*|2023-(Q1|0[1-5])"));

        var list = api.get("/api/trends?asOf=2023-06-30&limit=5").expect(200);
        var next = api.get("/api/trends?asOf=2023-06-30&limit=5&cursor=" + list.at("/nextCursor").asString()).expect(200);
        assertThat(list.at("/items").valueStream().map(item -> item.path("position").asInt())).containsExactly(1, 2, 3, 4, 5);
        assertThat(next.at("/items/0/position").asInt()).isEqualTo(6);
        assertThat(list.at("/items").valueStream().map(item -> item.path("growthPerYear").asDouble()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatIsNoMomentOfThePastIsRefused() {
        for (var path : List.of("/api/trends", "/api/trends/django", "/api/trends/django/series")) {
            api.get(path + "?asOf=2999-01-01").expectProblem(400, "/asOf");
            api.get(path + "?asOf=soon").expectProblem(400, "/asOf");
        }
        api.get("/api/trends/nobody-knows-it?asOf=2023-06-30").expectProblem(404);
    }

    private void define() {
        api.post("/api/technologies", Api.JSON, "{\"slug\": \"as-of-lib\", \"name\": \"As of lib\", \"kind\": \"as-of-kind\"}")
                .expect(201);
        api.put("/api/sources/as-of-survey", "{\"id\": \"as-of-survey\", \"name\": \"Survey\"}");
        api.put("/api/signals/as-of-survey.uses", """
            {"source": "as-of-survey", "name": "Uses", "unit": "teams", "kind": "count", "cadence": "month", "closeAfterDays": 0,
             "momentum": true}""");
    }

    private void observe(String lines) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(api.post("/api/observations", Api.CSV, "technology,signal,period,value\n" + lines)
                        .at("/rejected").asInt())
                        .isZero());
    }

    private static String line(YearMonth month, int value) {
        return "as-of-lib,as-of-survey.uses,%s,%d".formatted(month, value);
    }

    private List<JsonNode> points() {
        return api.get(SERIES).at("/items/0/points").valueStream().toList();
    }

    /** Without what names the moment instead of saying something of it. */
    private JsonNode said(String path) {
        var answer = (ObjectNode) api.get(path).expect(200).json();
        answer.remove(List.of("asOf", "reconstructed"));
        answer.path("items").forEach(item -> ((ObjectNode) item).remove("version"));
        return answer;
    }
}
