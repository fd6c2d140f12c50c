package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Server-sent events through the gateway. */
@ExtendWith(RunningSystem.class)
class LiveTest {

    private final Api api = RunningSystem.api();

    @Test
    void aLabelThatTurnsIsToldAtOnceAndToldAgainToWhoComesBackFromBefore() {
        var survey = Survey.begin(api, "live");
        survey.state(month -> 400);
        var path = "/api/trends/stream?technology=" + survey.technology();
        var heard = new CopyOnWriteArrayList<String>();
        try (var lines = api.stream(path)) {
            Thread.ofVirtual().start(() -> listen(lines, heard));
            await().atMost(Duration.ofSeconds(20)).until(() -> id(heard) != null);
            var before = id(heard);

            survey.state(month -> 400 * Math.pow(1.05, month));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(heard).contains("event:label").anySatisfy(this::rising));
            var again = new CopyOnWriteArrayList<String>();
            try (var later = api.stream(path, "Last-Event-ID", before)) {
                Thread.ofVirtual().start(() -> listen(later, again));
                await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(again).anySatisfy(this::rising));
            }
        }
    }

    @Test
    void theJoinedStreamSaysWhoIsAwayAndGoesOnBehindARestart() {
        var survey = Survey.begin(api, "joined");
        survey.state(month -> 400);
        var path = "/api/stream?technology=" + survey.technology() + "&profile=none";
        var heard = new CopyOnWriteArrayList<String>();
        var again = new CopyOnWriteArrayList<String>();
        try (var lines = api.stream(path)) {
            Thread.ofVirtual().start(() -> listen(lines, heard));
            await().atMost(Duration.ofSeconds(20)).until(() -> id(heard) != null);
            var before = id(heard);
            assertThat(before).matches("trends=.*changes-0:.*;rankings=rankings-0:.*");

            RunningSystem.whileAway("trend", () -> await().atMost(Duration.ofSeconds(20)).untilAsserted(
                    () -> assertThat(heard).contains("event:missing").anyMatch(line -> line.contains("\"channel\":\"trends\""))));
            await().atMost(Duration.ofSeconds(30)).until(() -> api.get("/api/trends/" + survey.technology()).status() == 200);
            survey.state(month -> 400 * Math.pow(1.05, month));

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(heard).anySatisfy(this::rising));
            try (var later = api.stream(path, "Last-Event-ID", before)) {
                Thread.ofVirtual().start(() -> listen(later, again));
                await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(again).anySatisfy(this::rising));
            }
        }
    }

    @Test
    void anIdThatWasNotGivenOutIsRefused() {
        api.get("/api/trends/stream", "Last-Event-ID", "nonsense").expectProblem(400, "/Last-Event-ID");
        api.get("/api/rankings/stream", "Last-Event-ID", "changes-0:1").expectProblem(400, "/Last-Event-ID");
        api.get("/api/stream", "Last-Event-ID", "trends=rankings-0:1").expectProblem(400, "/Last-Event-ID");
        api.get("/api/stream?window=P9Y").expectProblem(400, "/window");
    }

    private void rising(String line) {
        assertThat(line).startsWith("data:").contains("\"label\":\"rising\"");
    }

    private static void listen(Stream<String> lines, List<String> heard) {
        try {
            lines.forEach(heard::add);
        } catch (java.io.UncheckedIOException e) {
            heard.add("closed");
        }
    }

    private static String id(List<String> heard) {
        return heard.stream().filter(line -> line.startsWith("id:")).map(line -> line.substring(3)).reduce((_, last) -> last)
                .orElse(null);
    }
}
