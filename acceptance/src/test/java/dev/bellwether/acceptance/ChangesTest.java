package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class ChangesTest {

    private static final List<String> CAUSES = List.of("weights", "needs", "facts", "trends", "assessments", "method");
    private static final String THREE = "\"candidates\": {\"slugs\": [\"django\", \"rails\", \"express\"]}";

    private final Api api = RunningSystem.api();

    @Test
    void otherWeightsAreTheReasonAndThePartsAddUp() {
        var before = ranking("{\"weights\": {\"performance\": 9, \"productivity\": 1}, " + THREE + "}");
        var after = ranking("{\"weights\": {\"performance\": 1, \"productivity\": 9}, " + THREE + "}");
        var changes = api.get("/api/rankings/" + after + "/changes?since=" + before).expect(200);
        assertThat(changes.at("/differ").valueStream().map(JsonNode::asString)).contains("weights").doesNotContain("needs",
                "method");
        assertThat(changes.at("/moved").size()).isEqualTo(3);
        for (var moved : changes.at("/moved")) {
            assertThat(sum(moved.at("/rank/by"))).isCloseTo(moved.at("/rank/gained").asInt(), within(1e-9));
            assertThat(sum(moved.at("/score/by"))).isCloseTo(moved.at("/score/change").asDouble(), within(1e-9));
            assertThat(moved.at("/score/to").asDouble() - moved.at("/score/from").asDouble())
                    .isCloseTo(moved.at("/score/change").asDouble(), within(1e-9));
            assertThat(moved.at("/score/by/weights").asDouble()).isNotZero();
            assertThat(moved.at("/sentence").asString()).isNotBlank();
        }
    }

    @Test
    void aMustHaveThatNobodyAskedForBeforeSendsSomebodyAway() {
        var asked = "{\"weights\": {\"cost\": 1}, \"candidates\": {\"slugs\": [\"postgresql\", \"oracle-database\"]}%s}";
        var before = ranking(asked.formatted(""));
        var after = ranking(asked.formatted(
                ", \"mustHaves\": [{\"field\": \"technology.licenceClass\", \"op\": \"!=\", \"value\": \"proprietary\"}]"));
        var left = api.get("/api/rankings/" + after + "/changes?since=" + before).expect(200).at("/left");
        assertThat(left.at("/0/slug").asString()).isEqualTo("oracle-database");
        assertThat(left.at("/0/by/needs").asDouble()).isCloseTo(1, within(1e-9));
        var entered = api.get("/api/rankings/" + before + "/changes?since=" + after).expect(200).at("/entered");
        assertThat(entered.at("/0/by/needs").asDouble()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aBadQuestionIsRefused() {
        var ranking = ranking("{\"profile\": \"content-site\"}");
        api.get("/api/rankings/" + ranking + "/changes").expectProblem(400, "/since");
        api.get("/api/rankings/" + ranking + "/changes?since=" + ranking + "&limit=0").expectProblem(400, "/limit");
        api.get("/api/rankings/" + ranking + "/changes?since=no-such-ranking").expectProblem(404);
        api.get("/api/rankings/no-such-ranking/changes?since=" + ranking).expectProblem(404);
    }

    private String ranking(String question) {
        return api.post("/api/rankings", Api.JSON, question).expect(201).at("/id").asString();
    }

    private static double sum(JsonNode split) {
        return CAUSES.stream().mapToDouble(cause -> split.path(cause).asDouble()).sum();
    }
}
