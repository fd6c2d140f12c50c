package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The log of the starter data, and of whatever other tests observed, replayed. */
@ExtendWith(RunningSystem.class)
class RebuildTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Duration SETTLED = Duration.ofSeconds(6);
    private static final String FALSE_DAY = "2000-01-01";

    @Test
    void theLogLeadsToTheSameViewsAgainAndNamesTheFalseRecordsThatNoObservationLeadsTo() {
        count();
        var before = settled();
        RunningSystem.publish("trend.source-health", "rebuild-chat", """
            {"source": "rebuild-chat", "version": %d, "asOf": "%sT00:00:00Z", "state": "outage", "cause": "silent", "since": "%s",
             "reason": "false", "signals": []}""".formatted(System.currentTimeMillis(), TODAY, FALSE_DAY));
        RunningSystem.publish("trend.hot", "rebuild-chat.mentions",
                """
                    {"signal": "rebuild-chat.mentions", "version": %d, "asOf": "%sT00:00:00Z", "day": "%s", "stale": true, "technologies": 0,
                     "items": []}"""
                        .formatted(System.currentTimeMillis(), TODAY, FALSE_DAY));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(health().at("/observed/since").asString()).startsWith(FALSE_DAY);
            assertThat(hot().at("/signals/0/day").asString()).isEqualTo(FALSE_DAY);
        });

        var report = RunningSystem.rebuilt();

        assertThat(report.lines().findFirst().orElseThrow()).containsPattern("hot=[1-9]").containsPattern("source-health=[1-9]")
                .contains("2 differ");
        assertThat(report.lines().skip(1)).hasSize(2)
                .anyMatch(line -> line.contains("source-health rebuild-chat: /health/"))
                .anyMatch(line -> line.contains("hot rebuild-chat.mentions: /hot/day was " + FALSE_DAY));
        assertThat(said()).isEqualTo(before);
    }

    /** An in-house count by the day, with a spike on the newest. */
    private static void count() {
        var api = RunningSystem.api();
        api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"rebuild-word\", \"name\": \"Rebuild Word\", \"kind\": \"acceptance-kind\"}").expect(201);
        api.put("/api/sources/rebuild-chat", "{\"name\": \"In-house chat\"}").expect(201);
        api.put("/api/signals/rebuild-chat.mentions", """
            {"source": "rebuild-chat", "name": "Mentions", "unit": "messages", "kind": "count", "cadence": "day",
             "closeAfterDays": 3, "momentum": false, "exposure": "total"}""").expect(201);
        var rows = IntStream.rangeClosed(1, 60).mapToObj(ago -> """
            rebuild-word,rebuild-chat.mentions,%1$s,%2$d
            *,rebuild-chat.mentions,%1$s,200
            """.formatted(TODAY.minusDays(ago), ago == 1 ? 30 : 2)).collect(Collectors.joining());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(api.post("/api/observations", Api.CSV, "technology,signal,period,value\n" + rows)
                        .at("/accepted").asInt()).isEqualTo(120));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(hot().at("/items/0/hot").asBoolean()).isTrue();
            assertThat(health().at("/observed/state").asString()).isEqualTo("ok");
        });
    }

    /** What is said when it has been the same for so long that what other tests stated last shows too. */
    private static List<JsonNode> settled() {
        var last = new AtomicReference<List<JsonNode>>(List.of());
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofSeconds(1)).during(SETTLED).until(() -> {
            var now = said();
            return now.equals(last.getAndSet(now));
        });
        return last.get();
    }

    private static List<JsonNode> said() {
        var all = Stream.of("/api/trends", "/api/sources").flatMap(path -> RunningSystem.api().all(path).stream());
        return Stream.concat(all, Stream.of(health(), hot())).toList();
    }

    private static JsonNode health() {
        return withoutMoment("/api/sources/rebuild-chat/health");
    }

    private static JsonNode hot() {
        return withoutMoment("/api/trends/hot?source=rebuild-chat");
    }

    /** The day that an answer was first found on is not that of the day it is found on again. */
    private static JsonNode withoutMoment(String path) {
        var answer = (ObjectNode) RunningSystem.api().get(path).expect(200).json();
        answer.remove(List.of("asOf", "previousState"));
        return answer;
    }
}
