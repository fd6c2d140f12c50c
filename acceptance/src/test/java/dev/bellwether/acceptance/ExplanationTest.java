package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
class ExplanationTest {

    private final Api api = RunningSystem.api();

    @ParameterizedTest
    @ValueSource(strings = {"high-traffic-api", "real-time-service", "primary-database"})
    void aRankingIsExplainedInNumbersThatAddUpAndInSentences(String profile) {
        var ranking = api.post("/api/rankings", Api.JSON, "{\"profile\": \"%s\"}".formatted(profile)).expect(201);
        var answer = api.get("/api/rankings/" + ranking.at("/id").asString() + "/explanation").expect(200);
        assertThat(sum(answer, "/againstMean/parts")).isCloseTo(
                answer.at("/againstMean/score").asDouble() - answer.at("/againstMean/mean").asDouble(), within(1e-9));
        assertThat(sum(answer, "/beats/differences")).isCloseTo(answer.at("/beats/margin").asDouble(), within(1e-9));
        assertThat(answer.at("/beats/margin").asDouble())
                .isCloseTo(ranking.at("/ranked/0/score").asDouble() - ranking.at("/ranked/1/score").asDouble(), within(1e-9));
        for (var range : answer.at("/steadiness/ranges")) {
            assertThat(range.path("weight").asDouble()).isBetween(range.path("low").asDouble() - 1e-9,
                    range.path("high").asDouble() + 1e-9);
        }
        for (var sentence : new String[]{"/againstMean/sentence", "/beats/sentence", "/steadiness/sentence", "/flip/sentence",
                "/nearest/sentence"}) {
            assertThat(answer.at(sentence).asString()).as(sentence).endsWith(".");
        }
        assertThat(api.get("/api/rankings/" + ranking.at("/id").asString() + "/explanation").expect(200).json())
                .isEqualTo(answer.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flip", "/nearest"})
    void atTheWeightsThatAreToldTheChallengerIsLevelWithTheFirst(String change) {
        var ranking = api.post("/api/rankings", Api.JSON, """
            {"weights": {"performance": 2, "productivity": 2, "longevity": 1}, "candidates": {"kinds": ["framework"]}}""")
                .expect(201);
        var told = api.get("/api/rankings/" + ranking.at("/id").asString() + "/explanation").expect(200).at(change);
        var level = api.post("/api/rankings", Api.JSON, """
            {"weights": %s, "candidates": {"kinds": ["framework"]}}""".formatted(told.path("newWeights"))).expect(201);
        assertThat(level.at("/ranked").valueStream()
                .filter(entry -> Math.abs(entry.path("score").asDouble() - level.at("/ranked/0/score").asDouble()) < 1e-9)
                .map(entry -> entry.at("/technology/slug").asString()))
                .contains(told.at("/ahead/slug").asString(), told.at("/challenger/slug").asString());
    }

    @Test
    void whyNotTellsTheMustHaveAndWhatWouldLetItIn() {
        var id = api.post("/api/rankings", Api.JSON, """
            {"weights": {"cost": 1, "longevity": 1}, "candidates": {"kinds": ["database"]}, "mustHaves": [
              {"field": "technology.licenceClass", "op": "!=", "value": "proprietary"},
              {"field": "technology.ageYears", "op": "<=", "value": 20}]}""").expect(201).at("/id").asString();
        var excluded = api.get("/api/rankings/" + id + "/why-not/oracle-database").expect(200);
        assertThat(excluded.at("/verdict").asString()).isEqualTo("excluded");
        assertThat(excluded.at("/failed").size()).isEqualTo(2);
        assertThat(excluded.at("/failed/1/distance").asDouble()).isPositive();
        assertThat(excluded.at("/sentence").asString()).contains("lacks 2 must-haves", "technology.ageYears is ",
                "Let in, it would be");
        assertThat(api.get("/api/rankings/" + id + "/why-not/django").expect(200).at("/verdict").asString())
                .isEqualTo("not-considered");
    }

    @Test
    void whatCannotBeExplainedIsRefused() {
        var id = api.post("/api/rankings", Api.JSON, "{\"profile\": \"docs-site\", \"method\": \"wpm\"}").expect(201).at("/id")
                .asString();
        api.get("/api/rankings/" + id + "/explanation").expectProblem(409);
        api.get("/api/rankings/" + id + "/why-not/no-such-thing").expectProblem(404);
        api.get("/api/rankings/no-such-ranking/explanation").expectProblem(404);
        api.get("/api/rankings/no-such-ranking/why-not/django").expectProblem(404);
        var additive = api.post("/api/rankings", Api.JSON, "{\"profile\": \"docs-site\"}").expect(201).at("/id").asString();
        api.get("/api/rankings/" + additive + "/explanation?of=postgresql").expectProblem(404);
    }

    private static double sum(Answer answer, String parts) {
        return answer.at(parts).valueStream().mapToDouble(part -> part.path("difference").asDouble()).sum();
    }
}
