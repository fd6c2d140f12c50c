package dev.bellwether.trend.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.PeriodHealth;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.source.ObservedHealths;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import dev.bellwether.trend.testing.Trends;
import dev.bellwether.trend.view.View;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class SourceHealthApiTest extends ServiceTest {

    private static final String REASON = "x.posts: the source counted 31 in 2026-02 against 612 usually";

    @Autowired
    private View<SourceHealth> healths;
    @Autowired
    private View<TechnologyTrend> trends;
    @Autowired
    private ObservedHealths observed;

    @Test
    void whatTheNumbersShowIsToldWithTheirSignalsAndTheirPast() {
        create("sh-now", "");
        healths.put(List.of(outage("sh-now", 5)));

        get("sh-now/health").expectStatus().isOk().expectBody()
                .json("""
                    {"source": "sh-now", "asOf": "2026-03-15T00:00:00Z", "state": "outage", "cause": "total", "since": "2026-02-01T00:00:00Z",
                     "reason": "x.posts: the source counted 31 in 2026-02 against 612 usually", "previousState": "ok",
                     "stated": {"state": "ok"}, "observed": {"state": "outage"},
                     "signals": [{"signal": "sh-now.posts", "state": "outage", "cause": "total", "since": "2026-02-01", "through": "2026-02",
                       "coverage": 1.0, "total": 0.05, "troubles": [{"period": "2026-02", "state": "outage", "cause": "total", "total": 0.05}]}]}
                    """);
        get("sh-now/health?asOf=2999-01-01").expectStatus().isBadRequest();
        Problem.invalid(get("sh-now/health?asOf=lately"), "/asOf");
        Problem.of(get("sh-nobody/health"), 404);
    }

    @Test
    void aSourceWithoutObservationsHasWhatPeopleSay() {
        create("sh-none", ", \"health\": {\"state\": \"degraded\", \"reason\": \"slow\"}");

        get("sh-none/health").expectBody().jsonPath("$.state").isEqualTo("degraded").jsonPath("$.cause").isEqualTo("stated")
                .jsonPath("$.reason").isEqualTo("slow").jsonPath("$.signals").isEmpty().jsonPath("$.observed").doesNotExist()
                .jsonPath("$.asOf").doesNotExist();
    }

    @Test
    void theWorseOfStatedAndObservedIsShown() {
        create("sh-worse", ", \"health\": {\"state\": \"degraded\", \"reason\": \"slow\"}");
        healths.put(List.of(outage("sh-worse", 5)));
        get("sh-worse").expectBody().jsonPath("$.health.state").isEqualTo("outage").jsonPath("$.health.cause").isEqualTo("total")
                .jsonPath("$.health.reason").isEqualTo(REASON);

        healths.put(List.of(ok("sh-worse", 6)));
        get("sh-worse").expectBody().jsonPath("$.health.state").isEqualTo("degraded").jsonPath("$.health.cause")
                .isEqualTo("stated");
    }

    @Test
    void whatWasReadCanBeSentBackWithoutMakingPeopleSayIt() {
        create("sh-back", ", \"health\": {\"state\": \"degraded\", \"reason\": \"slow\"}");
        healths.put(List.of(outage("sh-back", 5)));
        var read = get("sh-back").expectBody(String.class).returnResult();
        var tag = read.getResponseHeaders().getETag();
        assertThat(tag).isEqualTo("\"1-5\"");

        put("sh-back", read.getResponseBody().replace("Source", "Renamed"), tag).expectStatus().isOk();
        put("sh-back",
                "{\"name\": \"Again\", \"health\": {\"state\": \"outage\", \"since\": \"2026-02-01T00:00:00Z\", \"reason\": \""
                        + REASON + "\"}}",
                "\"2\"").expectStatus().isOk();

        healths.put(List.of(ok("sh-back", 6)));
        get("sh-back").expectBody().jsonPath("$.name").isEqualTo("Again").jsonPath("$.health.state").isEqualTo("degraded")
                .jsonPath("$.health.reason").isEqualTo("slow");
    }

    @Test
    void anEntityTagChangesWithWhatTheNumbersShow() {
        create("sh-tag", "");
        healths.put(List.of(outage("sh-tag", 5)));
        var tag = get("sh-tag").expectBody().returnResult().getResponseHeaders().getETag();

        unchanged("sh-tag", tag).expectStatus().isNotModified();
        healths.put(List.of(ok("sh-tag", 6)));
        unchanged("sh-tag", tag).expectStatus().isOk();
    }

    @Test
    void sourcesCanBeListedByHealth() {
        create("0-sh-a", "");
        create("0-sh-b", "");
        create("0-sh-c", "");
        healths.put(List.of(outage("0-sh-a", 5), outage("0-sh-c", 5)));
        var cursor = new String[1];

        api.get().uri("/api/sources?health=outage&limit=1").exchange().expectBody().jsonPath("$.items[0].id").isEqualTo("0-sh-a")
                .jsonPath("$.nextCursor").value(String.class, next -> cursor[0] = next);
        api.get().uri("/api/sources?health=outage&limit=1&cursor=" + cursor[0]).exchange().expectBody().jsonPath("$.items[0].id")
                .isEqualTo("0-sh-c");
        Problem.invalid(api.get().uri("/api/sources?health=poorly").exchange(), "/health");
    }

    @Test
    void itStandsBesideTheNumbersAndATrendSaysWhomItLeansOn() {
        create("sh-rep", "");
        healths.put(List.of(outage("sh-rep", 5)));
        trends.put(List.of(Trends.of("sh-tech").says("sh-rep.posts", 0.1, 0, 0.2).saysNothing("sh-other.ads").version(1)));

        api.get().uri("/api/trends/sh-tech").exchange().expectBody().jsonPath("$.sources[0].health.state").isEqualTo("outage")
                .jsonPath("$.leansOn[0]").isEqualTo("sh-rep").jsonPath("$.leftOut[0].source").isEqualTo("sh-other")
                .jsonPath("$.leftOut[0].status").isEqualTo("insufficient-data");
    }

    @Test
    void theTopicFeedsTheView() {
        publish(Topics.SOURCE_HEALTH, "sh-topic", outage("sh-topic", 7));
        await().until(() -> observed.of(List.of("sh-topic")).containsKey("sh-topic"));

        publish(Topics.SOURCE_HEALTH, "sh-topic", null);
        await().until(() -> observed.of(List.of("sh-topic")).isEmpty());
    }

    private static SourceHealth outage(String source, long version) {
        var day = LocalDate.parse("2026-02-01");
        var period = new PeriodHealth(Period.parse("2026-02"), HealthState.OUTAGE, HealthCause.TOTAL, 1.0, 0.05, "why");
        var signal = new SignalHealth(source + ".posts", HealthState.OUTAGE, HealthCause.TOTAL, day, "why", period.period(), 1.0,
                0.05, List.of(period));
        return new SourceHealth(source, version, Instant.parse("2026-03-15T00:00:00Z"), HealthState.OUTAGE, HealthCause.TOTAL,
                day, REASON, HealthState.OK, List.of(signal));
    }

    private static SourceHealth ok(String source, long version) {
        return new SourceHealth(source, version, Examples.NOW, HealthState.OK, null, LocalDate.parse("2026-03-01"), null,
                HealthState.OUTAGE, List.of());
    }

    private void create(String id, String more) {
        put(id, "{\"name\": \"Source\"" + more + "}", null).expectStatus().isCreated();
    }

    private ResponseSpec put(String id, String body, String ifMatch) {
        var request = api.put().uri("/api/sources/" + id).contentType(APPLICATION_JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).body(body).exchange();
    }

    private ResponseSpec get(String path) {
        return api.get().uri("/api/sources/" + path).exchange();
    }

    private ResponseSpec unchanged(String id, String tag) {
        return api.get().uri("/api/sources/" + id).header("If-None-Match", tag).exchange();
    }
}
