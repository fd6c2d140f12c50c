package dev.bellwether.scoring.robustness.web;

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

class RobustnessWebTest extends ServiceTest {

    private String ranking;

    @BeforeEach
    void threeTools() {
        add(Technologies.named("sure-tool").kind("tool").level(90)
                .facts(Map.of("learningCurve", "gentle", "batteries", "full", "ecosystem", "large")),
                Technologies.named("blank-tool").kind("tool"),
                Technologies.named("weak-tool").kind("tool").level(10)
                        .facts(Map.of("learningCurve", "steep", "batteries", "minimal", "ecosystem", "small")));
        ranking = post("/api/rankings", """
            {"weights":{"productivity":3,"community-support":2,"longevity":1},
             "candidates":{"slugs":["sure-tool","blank-tool","weak-tool"]}}""").expectStatus().isCreated()
                .expectBody(String.class)
                .returnResult().getResponseHeaders().getLocation().toString();
    }

    @Test
    void aFirstPlaceThatHoldsIsRobustAndEveryoneHasARank() {
        var answer = robustness("");
        assertThat(answer.path("first").path("technology").path("slug").asString()).isEqualTo("sure-tool");
        assertThat(answer.path("first").path("mark").asString()).isEqualTo("robust");
        assertThat(answer.path("first").path("sentence").asString()).contains("of 10,000 draws");
        assertThat(answer.path("cloud").asString()).isEqualTo("around");
        assertThat(answer.path("kappa").asDouble()).isEqualTo(40);
        assertThat(answer.path("precision").path("share").asDouble()).isCloseTo(0.0098, within(0.0001));
        assertThat(answer.path("rankedTotal").asInt()).isEqualTo(3);
        for (var item : answer.path("items")) {
            assertThat(item.path("rankAcceptability").valueStream().mapToDouble(JsonNode::asDouble).sum()).isCloseTo(1,
                    within(1e-9));
        }
        assertThat(answer.at("/items/0/winning/1").asDouble() + answer.at("/items/1/winning/0").asDouble()).isCloseTo(1,
                within(1e-9));
        assertThat(answer.at("/items/0/centralWeights").propertyNames())
                .containsExactly("community-support", "longevity", "productivity");
        assertThat(answer.at("/items/0/confidence").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void theAnswerStaysWhateverChangesAndDiffersBySeedOnly() {
        var first = robustness("?seed=7&draws=2000").toString();
        add(Technologies.named("sure-tool").version(2).kind("tool").level(1).facts(Map.of("learningCurve", "steep")));
        assertThat(robustness("?draws=2000&seed=7").toString()).isEqualTo(first);
        assertThat(robustness("?draws=2000&seed=8").toString()).isNotEqualTo(first);
    }

    @Test
    void everyCloudAnswersAndOnlyTheUnsureOnesAreWider() {
        assertThat(robustness("?cloud=none").path("kappa").isMissingNode()).isTrue();
        assertThat(robustness("?cloud=order").path("cloud").asString()).isEqualTo("order");
        assertThat(robustness("?sureness=unsure").path("kappa").asDouble()).isEqualTo(15);
        assertThat(robustness("?limit=1").path("items").size()).isEqualTo(1);
    }

    @Test
    void nobodyRankedIsNoError() {
        var empty = post("/api/rankings", "{\"weights\":{\"cost\":1},\"candidates\":{\"slugs\":[\"no-such-tool\"]}}")
                .expectBody(String.class).returnResult().getResponseHeaders().getLocation();
        get(empty + "/robustness").expectStatus().isOk().expectBody().jsonPath("$.first").doesNotExist().jsonPath("$.rankedTotal")
                .isEqualTo(0).jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void aRankingByAnotherMethodIsRefused() {
        var product = post("/api/rankings", "{\"weights\":{\"cost\":1},\"method\":\"wpm\"}").expectStatus().isCreated()
                .expectBody(String.class).returnResult().getResponseHeaders().getLocation();
        get(product + "/robustness").expectStatus().isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"cloud=fog,/cloud", "sureness=very,/sureness", "cloud=order&sureness=sure,/sureness", "draws=99,/draws",
            "draws=40001,/draws", "draws=many,/draws", "seed=x,/seed", "limit=0,/limit"})
    void aBadQuestionIsPointedAt(String query, String pointer) {
        get(ranking + "/robustness?" + query).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void ofARankingThatIsNotThereNothingIsSaid() {
        get("/api/rankings/no-such/robustness").expectStatus().isNotFound();
    }

    private JsonNode robustness(String query) {
        return new JsonMapper().readTree(get(ranking + "/robustness" + query).expectStatus().isOk().expectBody(String.class)
                .returnResult().getResponseBody());
    }
}
