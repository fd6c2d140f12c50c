package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class RobustnessTest {

    private final Api api = RunningSystem.api();

    @Test
    void aRankingTellsHowSureItsOrderIs() {
        var location = ranking("{\"profile\": \"high-traffic-api\"}");
        var answer = api.get(location + "/robustness").expect(200);
        var ranked = api.get(location).expect(200);
        assertThat(answer.at("/rankedTotal").asInt()).isEqualTo(ranked.at("/rankedTotal").asInt());
        assertThat(answer.at("/first/technology/slug").asString()).isEqualTo(ranked.at("/ranked/0/technology/slug").asString());
        assertThat(answer.at("/first/acceptability").asDouble()).isEqualTo(answer.at("/items/0/rankAcceptability/0").asDouble());
        assertThat(answer.at("/draws").asInt()).isEqualTo(10_000);
        assertThat(answer.at("/seed").asLong()).isEqualTo(1);
        assertThat(answer.at("/precision/share").asDouble()).isLessThan(answer.at("/precision/simultaneous").asDouble());
        var items = answer.at("/items");
        for (var i = 0; i < items.size(); i++) {
            assertThat(items.get(i).path("rankAcceptability").valueStream().mapToDouble(JsonNode::asDouble).sum())
                    .isCloseTo(1, within(1e-9));
            for (var k = 0; k < items.size(); k++) {
                assertThat(winning(items, i, k) + winning(items, k, i)).isLessThanOrEqualTo(1 + 1e-9);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndWiderDoubtsAnother() {
        var location = ranking("{\"profile\": \"content-site\"}");
        var sure = api.get(location + "/robustness?sureness=sure&draws=5000&seed=9").expect(200);
        assertThat(api.get(location + "/robustness?sureness=sure&draws=5000&seed=9").expect(200).json()).isEqualTo(sure.json());
        var blind = api.get(location + "/robustness?cloud=none&draws=5000&seed=9").expect(200);
        assertThat(blind.at("/items")).isNotEqualTo(sure.at("/items"));
        assertThat(blind.json().has("kappa")).isFalse();
        assertThat(sure.at("/kappa").asDouble()).isEqualTo(100);
    }

    @Test
    void oneThatIsBetterByEveryMeasureIsRobust() {
        var location = ranking(
                "{\"weights\": {\"cost\": 1}, \"candidates\": {\"slugs\": [\"postgresql\", \"oracle-database\"]}}");
        var answer = api.get(location + "/robustness").expect(200);
        assertThat(answer.at("/first/technology/slug").asString()).isEqualTo("postgresql");
        assertThat(answer.at("/first/mark").asString()).isEqualTo("robust");
    }

    @ParameterizedTest
    @CsvSource({"cloud=fog, /cloud", "sureness=very, /sureness", "cloud=none&sureness=sure, /sureness", "draws=7, /draws",
            "draws=1000000, /draws", "draws=few, /draws", "seed=1.5, /seed", "limit=1000, /limit"})
    void aBadQuestionIsPointedAt(String query, String pointer) {
        var location = ranking("{\"profile\": \"content-site\"}");
        api.get(location + "/robustness?" + query).expectProblem(400, pointer);
    }

    @Test
    void ofARankingThatIsNotThereNothingIsSaid() {
        api.get("/api/rankings/no-such-ranking/robustness").expectProblem(404);
    }

    private String ranking(String question) {
        return api.post("/api/rankings", Api.JSON, question).expect(201).header("Location");
    }

    private static double winning(JsonNode items, int i, int k) {
        return items.get(i).path("winning").get(k).asDouble();
    }
}
