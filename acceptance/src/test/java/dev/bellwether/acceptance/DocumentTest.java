package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class DocumentTest {

    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";

    private final Api api = RunningSystem.api();

    @BeforeEach
    void source() {
        api.put("/api/sources/acceptance-press", "{\"id\": \"acceptance-press\", \"name\": \"Press\"}", "If-Match", "*");
        api.put("/api/sources/acceptance-press", "{\"id\": \"acceptance-press\", \"name\": \"Press\"}");
    }

    @Test
    void theMentionsOfADocumentReachTheSeriesAndTheTrendOfTheTechnology() {
        var answer = post(TEXT, "2026-01-20", "adr", "We go with [Postgres], NodeJS and Nest.js; Express is out. The rest stays.")
                .expect(201);

        assertThat(slugs(answer)).containsExactlyInAnyOrder("postgresql", "nodejs", "nestjs", "express");
        assertThat(answer.at("/mentions/0/surface").asString()).isEqualTo("Postgres");
        assertThat(answer.at("/mentions/0/offset").asInt()).isEqualTo(12);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(value("nestjs", "2026-01")).isEqualTo(1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(api.get("/api/trends/nestjs").text())
                .contains("acceptance-press.document-mentions"));
        assertThat(api.get(answer.header("Location").replaceFirst("https?://[^/]+", "")).expect(200).at("/technologies"))
                .isEqualTo(answer.at("/technologies"));
        assertThat(api.get("/api/documents?source=acceptance-press&technology=nest").expect(200).at("/items").size())
                .isPositive();
    }

    @Test
    void aDocumentSentTwiceCountsOnceUnderWhateverUrl() {
        post(TEXT, "2025-11-20", "twice-a", "Mostly about Zola, a static site generator in Rust, and Hugo.").expect(201);
        var again = post(TEXT, "2025-11-20", "twice-b", "Mostly about Zola, a static site generator in Rust, and Hugo.")
                .expect(200);
        post(TEXT, "2025-11-21", "last", "All about Grafana.").expect(201);

        assertThat(again.at("/known").asBoolean()).isTrue();
        assertThat(again.at("/url").asString()).endsWith("/twice-a");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(value("grafana", "2025-11")).isEqualTo(1));
        assertThat(value("zola", "2025-11")).isEqualTo(1);
    }

    @Test
    void newContentUnderAUrlTakesBackWhatItNoLongerMentions() {
        post(HTML, "2025-10-20", "replaced", "<p>Written in <b>Kotlin</b> with Ktor</p>").expect(201);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(value("ktor", "2025-10")).isEqualTo(1));

        var answer = post(HTML, "2025-10-20", "replaced", "<p>Written in <b>Kotlin</b> with Micronaut</p>").expect(200);

        assertThat(answer.at("/known").asBoolean()).isFalse();
        assertThat(answer.at("/offsets").asString()).isEqualTo("extracted-text");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(value("micronaut", "2025-10")).isEqualTo(1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(value("ktor", "2025-10")).isNotEqualTo(1));
    }

    @Test
    void aDryRunOnlyShows() {
        var shown = post(TEXT, "2025-09-20", "dry&dryRun=true", "Nothing but Solr.").expect(200);

        assertThat(slugs(shown)).containsExactly("solr");
        api.get("/api/documents/" + shown.at("/id").asString()).expectProblem(404);
    }

    @Test
    void tenMegabytesPassAndMoreIsRefused() {
        var large = new byte[10 << 20];
        Arrays.fill(large, (byte) '\n');
        large[0] = 'x';
        var about = "/api/documents?source=acceptance-press&published=2026-01-20&dryRun=true";

        api.post(about, TEXT, large).expect(200);
        api.post(about, TEXT, Arrays.copyOf(large, large.length + 1)).expectProblem(413);
        api.post(about, HTML, Arrays.copyOf(large, 3 * large.length)).expectProblem(413);
    }

    @Test
    void badInputIsPointedAt() {
        api.post("/api/documents?source=nobody&published=soon&url=nowhere", TEXT, "x").expectProblem(400, "/source")
                .expectProblem(400, "/published").expectProblem(400, "/url");
        api.post("/api/documents", Api.JSON, "{\"source\": \"acceptance-press\", \"published\": \"2026-01-20\"}").expectProblem(
                400,
                "/text");
        api.post("/api/documents", Api.JSON,
                "{\"source\": \"acceptance-press\", \"published\": \"2999-01-20\", \"text\": \"a\", \"html\": \"b\"}")
                .expectProblem(400, "/published").expectProblem(400, "/html");
        post(TEXT, "2026-01-20", "empty", "").expectProblem(400, "");
        api.post("/api/documents?source=acceptance-press&published=2026-01-20", TEXT, new byte[]{'a', (byte) 0xE9, 'b'})
                .expectProblem(400, "");
        assertThat(api.post("/api/documents?source=acceptance-press&published=2026-01-20", "text/plain;charset=nonsense", "x")
                .status()).isIn(400, 415);
        api.post("/api/documents", "application/pdf", "x").expectProblem(415);
    }

    private Answer post(String type, String published, String page, String body) {
        return api.post("/api/documents?source=acceptance-press&title=T&published=" + published + "&url=https://press.example/"
                + page, type, body);
    }

    private static List<String> slugs(Answer answer) {
        return answer.at("/technologies").valueStream().filter(found -> found.path("counted").asBoolean())
                .map(found -> found.path("technology").asString()).toList();
    }

    /** The value of the month; NaN if there is none. */
    private double value(String slug, String month) {
        return api.get("/api/trends/" + slug + "/series?signal=acceptance-press.document-mentions").json().at("/items/0/points")
                .valueStream().filter(point -> point.path("period").asString().equals(month)).map(point -> point.path("value"))
                .filter(JsonNode::isNumber).mapToDouble(JsonNode::asDouble).findFirst().orElse(Double.NaN);
    }
}
