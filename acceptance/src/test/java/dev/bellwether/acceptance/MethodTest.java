package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
class MethodTest {

    private final Api api = RunningSystem.api();

    @ParameterizedTest
    @ValueSource(strings = {"additive", "wpm", "topsis"})
    void whoIsComparedWithWhomChangesNoScoreUnderAnyMethod(String method) {
        var all = scores(method, "[\"django\", \"rails\", \"laravel\", \"spring-boot\", \"express\"]");
        var fewer = scores(method, "[\"django\", \"laravel\", \"express\"]");
        assertThat(all).containsAllEntriesOf(fewer).hasSize(5);
        assertThat(fewer).hasSize(3);
        assertThat(all.values()).allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void whoIsNewInTheCatalogChangesNobodysScore() {
        var question = """
            {"weights": {"security": 1, "cost": 1, "productivity": 1, "flexibility": 1}, "candidates": {"kinds": ["database"]},
             "limit": 200, "asOf": "2026-06-01T00:00:00Z"}""";
        var before = scores(question);
        api.post("/api/technologies", Api.JSON,
                """
                    {"slug": "acceptance-method-newcomer", "name": "Acceptance Method Newcomer", "kind": "database", "licence": "LicenseRef-proprietary",
                     "facts": {"hosting": "managed-only", "learningCurve": "steep", "batteries": "minimal", "style": "opinionated"}}""")
                .expect(201);
        await().atMost(Duration.ofSeconds(60)).until(() -> scores(question).containsKey("acceptance-method-newcomer"));
        assertThat(scores(question)).containsAllEntriesOf(before).hasSize(before.size() + 1);
        api.delete("/api/technologies/acceptance-method-newcomer", "If-Match", "*");
    }

    @Test
    void theMethodIsPartOfTheAnswersIdentity() {
        var byDefault = api.get("/api/profiles/startup-mvp/ranking").expect(200);
        var byProduct = api.get("/api/profiles/startup-mvp/ranking?method=wpm").expect(200);
        assertThat(byDefault.at("/methodVersion").asString()).isEqualTo("additive-1");
        assertThat(byProduct.at("/methodVersion").asString()).isEqualTo("wpm-1");
        assertThat(byProduct.at("/id").asString()).isNotEqualTo(byDefault.at("/id").asString());
        assertThat(api.get("/api/rankings/" + byProduct.at("/id").asString()).expect(200).json()).isEqualTo(byProduct.json());
    }

    @Test
    void secondOpinionsAreLabelledAndStayAsTheyWere() {
        var id = api.post("/api/rankings", Api.JSON, "{\"profile\": \"high-traffic-api\"}").expect(201).at("/id").asString();
        var agreement = api.get("/api/rankings/" + id + "/agreement").expect(200);
        var dependent = agreement.at("/opinions").valueStream()
                .collect(Collectors.toMap(each -> each.path("method").asString(), each -> each.path("setDependent").asBoolean()));
        assertThat(dependent).containsAllEntriesOf(Map.of("wpm", false, "topsis", false, "vikor", true, "promethee-2", true));
        assertThat(agreement.at("/meanTauB").asDouble()).isBetween(-1.0, 1.0);
        assertThat(agreement.at("/meanWs").asDouble()).isBetween(0.0, 1.0);
        assertThat(agreement.at("/sentence").asString()).endsWith(".");
        assertThat(api.get("/api/rankings/" + id + "/agreement").expect(200).json()).isEqualTo(agreement.json());
    }

    @Test
    void aMethodThatThereIsNotIsPointedAt() {
        api.get("/api/profiles/startup-mvp/ranking?method=magic").expectProblem(400, "/method");
        api.post("/api/rankings", Api.JSON, "{\"profile\": \"startup-mvp\", \"method\": \"vikor\"}").expectProblem(400,
                "/method");
        api.get("/api/rankings/no-such-ranking/agreement").expectProblem(404);
    }

    private Map<String, Double> scores(String method, String slugs) {
        return scores("""
            {"weights": {"performance": 2, "productivity": 1, "longevity": 1}, "candidates": {"slugs": %s}, "method": "%s"}"""
                .formatted(slugs, method));
    }

    private Map<String, Double> scores(String question) {
        var ranking = api.post("/api/rankings", Api.JSON, question).expect(201);
        return ranking.at("/ranked").valueStream().collect(
                Collectors.toMap(entry -> entry.at("/technology/slug").asString(), entry -> entry.path("score").asDouble()));
    }
}
