package dev.bellwether.scoring.explanation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import tools.jackson.databind.json.JsonMapper;

class ExplanationWebTest extends ServiceTest {

    private static final String NEEDS = """
        {"weights":{"productivity":1,"community-support":1},"candidates":{"kinds":["told-kind"]},
         "mustHaves":[{"field":"technology.ageYears","op":">=","value":5},{"field":"fact.hosting","op":"in","value":["self-hosted","both"]}]%s}""";

    @BeforeEach
    void fourToTellOf() {
        add(told("told-easy").level(50).facts(Map.of("learningCurve", "gentle", "batteries", "full", "ecosystem", "large")),
                told("told-loved").level(90)
                        .facts(Map.of("learningCurve", "steep", "batteries", "minimal", "ecosystem", "very-large")),
                told("told-weak").level(5).facts(Map.of("learningCurve", "steep", "batteries", "minimal", "ecosystem", "small")),
                told("told-young").since(2025).level(80)
                        .facts(Map.of("learningCurve", "gentle", "batteries", "full", "ecosystem", "large", "hosting",
                                "managed-only")),
                told("told-other").kind("untold-kind").level(70));
    }

    @Test
    void aRankingIsExplainedByItsFirstAndSecond() {
        var answer = body(ranking("") + "/explanation");
        answer.jsonPath("$.methodVersion").isEqualTo("additive-1").jsonPath("$.asOf").exists()
                .jsonPath("$.againstMean.technology.slug").isEqualTo("told-easy").jsonPath("$.beats.better.slug")
                .isEqualTo("told-easy")
                .jsonPath("$.beats.worse.slug").isEqualTo("told-loved").jsonPath("$.beats.reasons[0]").isEqualTo("productivity")
                .jsonPath("$.beats.objections[0]").isEqualTo("community-support")
                .jsonPath("$.beats.sentence")
                .value(String.class,
                        sentence -> assertThat(sentence).startsWith("TOLD-EASY (").contains("is ahead of TOLD-LOVED",
                                "productivity +"))
                .jsonPath("$.flip.challenger.slug").isEqualTo("told-loved").jsonPath("$.flip.moves[0].from")
                .isEqualTo("productivity")
                .jsonPath("$.flip.moves[0].to").isEqualTo("community-support")
                .jsonPath("$.flip.sentence")
                .value(String.class,
                        sentence -> assertThat(sentence).startsWith("Moving ")
                                .endsWith("brings TOLD-LOVED level with TOLD-EASY."))
                .jsonPath("$.steadiness.ranges[0].criterion").isEqualTo("community-support")
                .jsonPath("$.steadiness.sentence")
                .value(String.class,
                        sentence -> assertThat(sentence).startsWith("TOLD-EASY stays first")
                                .contains("productivity falls below"));
    }

    @Test
    void partsAgainstTheMeanAddUp() {
        var json = new JsonMapper().readTree(text(ranking("") + "/explanation?of=told-weak"));
        var mean = json.at("/againstMean");
        assertThat(mean.at("/technology/slug").asString()).isEqualTo("told-weak");
        assertThat(mean.path("parts").valueStream().mapToDouble(part -> part.path("difference").asDouble()).sum())
                .isCloseTo(mean.path("score").asDouble() - mean.path("mean").asDouble(), within(1e-12));
        assertThat(mean.path("sentence").asString()).contains("below the catalog's mean");
        assertThat(json.at("/beats/better/slug").asString()).isEqualTo("told-easy");
        assertThat(json.at("/beats/worse/slug").asString()).isEqualTo("told-weak");
        assertThat(json.at("/beats/flip").isMissingNode()).as("nothing speaks for it").isTrue();
    }

    @Test
    void weightsCannotBeMovedWhereMissingDataIsLeftOut() {
        body(ranking(",\"missingData\":\"renormalise\"") + "/explanation").jsonPath("$.beats.margin").exists()
                .jsonPath("$.beats.flip").doesNotExist().jsonPath("$.flip").doesNotExist().jsonPath("$.steadiness")
                .doesNotExist();
    }

    @Test
    void onlyScoresThatAddUpAreExplained() {
        get(ranking(",\"method\":\"topsis\"") + "/explanation").expectStatus().isEqualTo(409);
        body(ranking(",\"method\":\"topsis\"") + "/why-not/told-young").jsonPath("$.verdict").isEqualTo("excluded")
                .jsonPath("$.failed.length()").isEqualTo(2).jsonPath("$.againstFirst").doesNotExist();
        get(ranking("") + "/explanation?of=told-young").expectStatus().isNotFound();
        get(ranking("") + "/explanation?against=no-such").expectStatus().isNotFound();
        get("/api/rankings/no-such/explanation").expectStatus().isNotFound();
    }

    @Test
    void whoLacksAMustHaveIsToldWhatWouldLetItIn() {
        body(ranking("") + "/why-not/told-young").jsonPath("$.verdict").isEqualTo("excluded").jsonPath("$.failed[0].distance")
                .isEqualTo(4)
                .jsonPath("$.failed[0].sentence")
                .isEqualTo("technology.ageYears is 1, but must be at least 5 (4 away); asking for at least 1 would let it in.")
                .jsonPath("$.failed[1].sentence")
                .isEqualTo(
                        "fact.hosting is managed-only, but must be one of self-hosted, both; asking for that or managed-only would let it in.")
                .jsonPath("$.rank").isEqualTo(1).jsonPath("$.rankOf").isEqualTo(4)
                .jsonPath("$.againstFirst.better.slug").isEqualTo("told-young").jsonPath("$.sentence")
                .value(String.class, sentence -> assertThat(sentence).startsWith("TOLD-YOUNG lacks 2 must-haves.")
                        .contains("Let in, it would be number 1 of 4"));
    }

    @Test
    void whoIsBehindIsToldByWhatAndWhatWouldHelp() {
        body(ranking("") + "/why-not/told-loved").jsonPath("$.verdict").isEqualTo("ranked").jsonPath("$.rank").isEqualTo(2)
                .jsonPath("$.rankOf").isEqualTo(3).jsonPath("$.failed.length()").isEqualTo(0)
                .jsonPath("$.unknown[0].field").isEqualTo("fact.hosting")
                .jsonPath("$.catchUp.criterion").isEqualTo("productivity").jsonPath("$.sentence")
                .value(String.class,
                        sentence -> assertThat(sentence).startsWith("TOLD-LOVED is number 2 of 3").contains("TOLD-EASY (",
                                "brings TOLD-LOVED level with TOLD-EASY.", "A productivity of"));
        body(ranking("") + "/why-not/told-easy").jsonPath("$.verdict").isEqualTo("first").jsonPath("$.againstFirst")
                .doesNotExist();
    }

    @Test
    void whoIsNoCandidateIsToldWhy() {
        body(ranking("") + "/why-not/told-other").jsonPath("$.verdict").isEqualTo("not-considered").jsonPath("$.notConsidered[0]")
                .isEqualTo("Its kind is 'untold-kind', considered: told-kind").jsonPath("$.score").exists();
        get(ranking("") + "/why-not/no-such").expectStatus().isNotFound();
    }

    @Test
    void strictNeedsSayWhatIsNotKnown() {
        body(ranking(",\"unknownMustHaves\":\"drop\"") + "/why-not/told-weak").jsonPath("$.verdict").isEqualTo("excluded")
                .jsonPath("$.unknown[0].field").isEqualTo("fact.hosting").jsonPath("$.sentence")
                .value(String.class, sentence -> assertThat(sentence).contains("it is not known of fact.hosting"));
    }

    private BodyContentSpec body(String path) {
        return get(path).expectStatus().isOk().expectBody();
    }

    private String text(String path) {
        return get(path).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
    }

    private String ranking(String more) {
        return post("/api/rankings", NEEDS.formatted(",\"asOf\":\"2026-06-01T00:00:00Z\"" + more)).expectStatus().isCreated()
                .expectBody(String.class).returnResult().getResponseHeaders().getLocation().toString();
    }

    private static Technologies told(String slug) {
        return Technologies.named(slug).kind("told-kind").since(2010);
    }
}
