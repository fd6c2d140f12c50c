package dev.bellwether.scoring.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonWebTest extends ServiceTest {

    private static final String PROFILE = """
        {"id":"side-by-side","name":"Side by side","weights":{"productivity":1,"community-support":1},
         "candidates":{"kinds":["compared-kind"]},"mustHaves":[{"field":"technology.ageYears","op":">=","value":5}]}""";

    @BeforeEach
    void threeToCompare() {
        add(Technologies.named("side-left").kind("compared-kind").since(2010).level(60)
                .facts(Map.of("learningCurve", "gentle", "typing", "static")),
                Technologies.named("side-right").kind("compared-kind").since(2025).level(30)
                        .facts(Map.of("learningCurve", "steep", "typing", "static")),
                Technologies.named("side-middle").kind("other-kind").since(2010).state("retired"));
        post("/api/profiles", PROFILE);
    }

    @Test
    void factsTrendsAndScoresStandSideBySide() {
        var answer = json("/api/comparisons?slugs=side-left,side-right&profile=side-by-side&asOf=2026-06-01T00:00:00Z");
        assertThat(answer.at("/asOf").asString()).isEqualTo("2026-06-01T00:00:00Z");
        assertThat(answer.at("/methodVersion").asString()).isEqualTo("additive-1");
        assertThat(row(answer, "facts", "fact.learningCurve").at("/values/side-right/fact").asString()).isEqualTo("steep");
        assertThat(row(answer, "facts", "fact.learningCurve").path("differs").asBoolean()).isTrue();
        assertThat(row(answer, "facts", "fact.typing").path("differs").asBoolean()).isFalse();
        assertThat(row(answer, "facts", "technology.ageYears").at("/values/side-left/fact").asInt()).isEqualTo(16);
        assertThat(row(answer, "trends", "level.index").at("/values/side-left/evidence/kind").asString()).isEqualTo("level");
        assertThat(answer.at("/criteria").valueStream().map(each -> each.path("criterion").asString()))
                .containsExactly("community-support", "productivity");
        assertThat(answer.at("/criteria/0/weight").asDouble()).isEqualTo(0.5);
    }

    @Test
    void contributionsAddUpAndWhyOneIsAheadIsTold() {
        var answer = json("/api/comparisons?slugs=side-right,side-left&profile=side-by-side");
        for (var each : answer.at("/technologies")) {
            var slug = each.at("/technology/slug").asString();
            var sum = answer.at("/criteria").valueStream()
                    .mapToDouble(row -> row.at("/values/" + slug + "/contribution").asDouble())
                    .sum();
            assertThat(sum).isCloseTo(each.at("/fit/score").asDouble(), within(1e-12));
        }
        assertThat(answer.at("/technologies/0/technology/slug").asString()).as("as they were asked for").isEqualTo("side-right");
        assertThat(answer.at("/technologies/0/fit/failed/0/distance").asDouble()).isPositive();
        assertThat(answer.at("/technologies/0/fit/rank").isMissingNode()).isTrue();
        assertThat(answer.at("/technologies/1/fit/rank").asInt()).isEqualTo(1);
        assertThat(answer.at("/technologies/1/fit/rankOf").asInt()).isEqualTo(1);
        assertThat(answer.at("/technologies/1/fit/againstMean/sentence").asString()).startsWith("SIDE-LEFT scores");
        assertThat(answer.at("/beats").size()).isEqualTo(1);
        assertThat(answer.at("/beats/0/better/slug").asString()).isEqualTo("side-left");
        assertThat(answer.at("/sentence").asString()).startsWith("By the needs of Side by side: SIDE-LEFT (")
                .endsWith(", lacks a must-have).");
    }

    @Test
    void whoCanNoLongerBeChosenCanStillBeLookedAt() {
        var answer = json("/api/comparisons?slugs=side-left,side-right,side-middle&profile=side-by-side");
        assertThat(answer.at("/technologies/2/state").asString()).isEqualTo("retired");
        assertThat(answer.at("/technologies/2/fit/notConsidered/0").asString()).isEqualTo("It is retired");
        assertThat(answer.at("/beats").size()).isEqualTo(3);
    }

    @Test
    void withoutAProfileNobodyIsScored() {
        var answer = json("/api/comparisons?slugs=side-left,side-right");
        assertThat(answer.at("/criteria").size()).isEqualTo(10);
        assertThat(answer.at("/criteria/0/weight").isMissingNode()).isTrue();
        assertThat(answer.at("/criteria/0/values/side-left/value").isNumber()).isTrue();
        assertThat(answer.at("/technologies/0/fit").isMissingNode()).isTrue();
        assertThat(answer.at("/beats").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|/slugs", "?slugs=side-left|/slugs", "?slugs=side-left,side-left|/slugs",
            "?slugs=side-left,no-such|/slugs", "?slugs=a,b,c,d,e,f,g,h,i|/slugs", "?slugs=side-left,side-right&asOf=soon|/asOf",
            "?slugs=side-left,side-right&asOf=1066-10-14T00:00:00Z|/asOf"})
    void aFaultIsPointedAt(String query, String pointer) {
        get("/api/comparisons" + query).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void aProfileThatThereIsNotIsNotFound() {
        get("/api/comparisons?slugs=side-left,side-right&profile=no-such").expectStatus().isNotFound();
    }

    private static JsonNode row(JsonNode answer, String part, String from) {
        return answer.path(part).valueStream().filter(row -> row.path("from").asString().equals(from)).findFirst().orElseThrow();
    }

    private JsonNode json(String path) {
        return new JsonMapper()
                .readTree(get(path).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody());
    }
}
