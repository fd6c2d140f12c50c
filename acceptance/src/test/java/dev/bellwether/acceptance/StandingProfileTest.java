package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Profiles that are ranked anew by themselves. */
@ExtendWith(RunningSystem.class)
class StandingProfileTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROFILE = """
        {"id": "standing-acceptance", "name": "Standing", "weights": {"productivity": 1},
         "candidates": {"slugs": ["standing-first", "standing-second"]}, "standing": %s}""";

    private final Api api = RunningSystem.api();

    @Test
    void aFactThatTurnsARankingIsToldLiveWithTheRankingThatHasTheReasons() {
        technology("standing-first", "gentle");
        technology("standing-second", "steep");
        var heard = new CopyOnWriteArrayList<String>();
        try (var lines = api.stream("/api/rankings/stream?profile=standing-acceptance")) {
            Thread.ofVirtual().start(() -> listen(lines, heard));
            await().atMost(SOON).until(() -> heard.stream().anyMatch(line -> line.startsWith("id:")));
            api.post("/api/profiles", Api.JSON, PROFILE.formatted(true)).expect(201);
            await().atMost(SOON).until(() -> told(heard).anyMatch(each -> rank(each, "standing-second") == 2));

            api.patch("/api/technologies/standing-second",
                    "{\"facts\": {\"learningCurve\": \"gentle\", \"batteries\": \"full\"}}",
                    "If-Match", "*").expect(200);

            await().atMost(SOON).until(() -> told(heard).anyMatch(each -> rank(each, "standing-second") == 1));
        }
        var turned = told(heard).filter(each -> rank(each, "standing-second") == 1).findFirst().orElseThrow();
        assertThat(turned.path("moved").valueStream().map(each -> each.path("rankBefore").asInt())).contains(2);
        var ranking = api.get("/api/rankings/" + turned.path("ranking").asString()).expect(200);
        assertThat(ranking.at("/ranked/0/technology/slug").asString()).isEqualTo("standing-second");
        assertThat(ranking.at("/profile/id").asString()).isEqualTo("standing-acceptance");
    }

    @Test
    void whatIsNeitherYesNorNoIsRefused() {
        api.post("/api/profiles", Api.JSON, PROFILE.formatted("\"always\"").replace("acceptance", "refused"))
                .expectProblem(400, "/standing");
        api.get("/api/profiles/standing-refused").expectProblem(404);
    }

    @Test
    void anIdThatWasNotGivenOutIsRefused() {
        api.get("/api/rankings/stream", "Last-Event-ID", "yesterday").expectProblem(400, "/Last-Event-ID");
    }

    private void technology(String slug, String learningCurve) {
        api.post("/api/technologies", Api.JSON, """
            {"slug": "%s", "name": "%1$s", "kind": "acceptance-kind", "facts": {"learningCurve": "%s"}}"""
                .formatted(slug, learningCurve)).expect(201);
    }

    private static int rank(JsonNode told, String slug) {
        return told.path("moved").valueStream().filter(each -> each.path("technology").asString().equals(slug))
                .map(each -> each.path("rank").asInt()).findFirst().orElse(0);
    }

    private static Stream<JsonNode> told(List<String> heard) {
        return heard.stream().filter(line -> line.startsWith("data:")).map(line -> JSON.readTree(line.substring(5)));
    }

    private static void listen(Stream<String> lines, List<String> heard) {
        try {
            lines.forEach(heard::add);
        } catch (UncheckedIOException e) {
            heard.add("closed");
        }
    }
}
