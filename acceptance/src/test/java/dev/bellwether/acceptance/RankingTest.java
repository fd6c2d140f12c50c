package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class RankingTest {

    private final Api api = RunningSystem.api();

    @ParameterizedTest
    @ValueSource(strings = {"high-traffic-api", "real-time-service", "content-site", "data-heavy-product", "startup-mvp",
            "regulated-enterprise"})
    void aReadyProfileRanksWithReasonsThatAddUp(String profile) {
        var ranking = api.post("/api/rankings", Api.JSON, "{\"profile\": \"%s\"}".formatted(profile)).expect(201);
        assertThat(ranking.at("/ranked").size()).isGreaterThanOrEqualTo(5);
        for (var entry : ranking.at("/ranked")) {
            var sum = entry.path("contributions").valueStream().mapToDouble(part -> part.path("contribution").asDouble()).sum();
            assertThat(sum).isCloseTo(entry.path("score").asDouble(), within(1e-9));
            assertThat(entry.path("low").asDouble()).isLessThanOrEqualTo(entry.path("score").asDouble());
            assertThat(entry.path("high").asDouble()).isGreaterThanOrEqualTo(entry.path("score").asDouble());
        }
        assertThat(ranking.json().path("profile").path("version").asInt()).isPositive();
        assertThat(ranking.at("/catalogRevision").asString()).startsWith("catalog.technologies@");
        assertThat(ranking.at("/observationSnapshot").asString()).startsWith("trend.trends@");
        assertThat(ranking.at("/methodVersion").asString()).isNotBlank();
    }

    @Test
    void aRankingStaysAsItWasGivenUnderItsId() {
        var given = api.post("/api/rankings", Api.JSON, "{\"profile\": \"content-site\"}").expect(201);
        assertThat(api.get(given.header("Location")).expect(200).json()).isEqualTo(given.json());
    }

    @Test
    void whoFailsAMustHaveIsListedWithTheConstraintThatFailed() {
        var ranking = api.post("/api/rankings", Api.JSON, """
            {"weights": {"cost": 1}, "candidates": {"slugs": ["postgresql", "oracle-database"]},
             "mustHaves": [{"field": "technology.licenceClass", "op": "!=", "value": "proprietary"}]}""").expect(201);
        assertThat(ranking.at("/ranked/0/technology/slug").asString()).isEqualTo("postgresql");
        assertThat(ranking.at("/excluded/0/technology/slug").asString()).isEqualTo("oracle-database");
        assertThat(ranking.at("/excluded/0/failed/0/observed").asString()).isEqualTo("proprietary");
    }

    @Test
    void everyContributionNamesItsEvidence() {
        var ranking = api.post("/api/rankings", Api.JSON, """
            {"weights": {"performance": 1, "community-support": 1}, "candidates": {"slugs": ["express", "fastify"]}}""")
                .expect(201);
        assertThat(ranking.json().findValues("inputs")).allSatisfy(inputs -> assertThat(inputs.valueStream())
                .allSatisfy(
                        input -> assertThat(input.path("missing").asBoolean() || input.path("evidence").isObject()).isTrue()));
        assertThat(evidence(ranking.json())).contains("the-benchmarker.requests-per-second-e3");
    }

    @Test
    void removingACandidateNeverReordersTheOthers() {
        var all = scores("[\"django\", \"rails\", \"laravel\", \"spring-boot\", \"express\"]");
        var fewer = scores("[\"django\", \"laravel\", \"express\"]");
        assertThat(all).containsAllEntriesOf(fewer).hasSize(5);
        assertThat(fewer).hasSize(3);
    }

    private Map<String, Double> scores(String slugs) {
        var ranking = api.post("/api/rankings", Api.JSON, """
            {"weights": {"performance": 2, "productivity": 1, "longevity": 1}, "candidates": {"slugs": %s}}""".formatted(slugs))
                .expect(201);
        return ranking.at("/ranked").valueStream()
                .collect(Collectors.toMap(entry -> entry.at("/technology/slug").asString(),
                        entry -> entry.path("score").asDouble()));
    }

    private static String evidence(JsonNode ranking) {
        return ranking.findValues("evidence").toString();
    }
}
