package dev.bellwether.scoring.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementWebTest extends ServiceTest {

    private static final String NEEDS = """
        {"weights":{"productivity":1,"community-support":1},"candidates":{"kinds":["judged-kind"]}%s}""";

    @BeforeEach
    void threeToJudge() {
        add(Technologies.named("judged-even").kind("judged-kind").level(60)
                .facts(Map.of("learningCurve", "gentle", "batteries", "full", "ecosystem", "large")),
                Technologies.named("judged-uneven").kind("judged-kind").level(99)
                        .facts(Map.of("learningCurve", "steep", "batteries", "minimal", "ecosystem", "very-large")),
                Technologies.named("judged-weak").kind("judged-kind").level(5)
                        .facts(Map.of("learningCurve", "steep", "batteries", "minimal", "ecosystem", "small")));
    }

    @Test
    void theOtherMethodsAreAskedAboutTheSameValues() {
        get(agreementOf("")).expectStatus().isOk().expectBody().jsonPath("$.methodVersion").isEqualTo("additive-1")
                .jsonPath("$.rankedTotal").isEqualTo(3).jsonPath("$.opinions.length()").isEqualTo(6)
                .jsonPath("$.opinions[0].method").isEqualTo("wpm").jsonPath("$.opinions[0].setDependent").isEqualTo(false)
                .jsonPath("$.opinions[0].places[0].technology.slug").isEqualTo("judged-even")
                .jsonPath("$.opinions[2].method").isEqualTo("vikor").jsonPath("$.opinions[2].setDependent").isEqualTo(true)
                .jsonPath("$.opinions[3].tauB").value(Double.class, tau -> assertThat(tau).isBetween(-1.0, 1.0))
                .jsonPath("$.meanWs").value(Double.class, ws -> assertThat(ws).isBetween(0.0, 1.0))
                .jsonPath("$.compromise[0].slug").isEqualTo("judged-even")
                .jsonPath("$.sentence").value(String.class, sentence -> assertThat(sentence).contains("JUDGED-EVEN first too"));
    }

    @Test
    void aRankingByAnotherMethodIsComparedWithTheDefault() {
        get(agreementOf(",\"method\":\"topsis\"")).expectStatus().isOk().expectBody().jsonPath("$.methodVersion")
                .isEqualTo("topsis-1").jsonPath("$.opinions[0].method").isEqualTo("additive");
    }

    @Test
    void itStaysAsItWasWhateverChangesMeanwhile() {
        var path = agreementOf("");
        var before = get(path).expectBody(String.class).returnResult().getResponseBody();
        add(Technologies.named("judged-even").kind("judged-kind").version(2).level(1));
        assertThat(get(path).expectBody(String.class).returnResult().getResponseBody()).isEqualTo(before);
        catalog.technology("judged-even", null);
        catalog.trend("judged-even", null);
    }

    @Test
    void nobodyRankedIsNothingToAgreeOn() {
        var nobody = "{\"weights\":{\"cost\":1},\"candidates\":{\"kinds\":[\"no-such-kind\"]}}";
        var location = post("/api/rankings", nobody).expectStatus().isCreated().expectBody(String.class).returnResult()
                .getResponseHeaders().getLocation();
        get(location + "/agreement").expectStatus().isOk().expectBody().jsonPath("$.opinions.length()").isEqualTo(0)
                .jsonPath("$.sentence").exists();
    }

    @Test
    void whatIsNotThereIsNotFoundAndALimitOutOfRangeIsRefused() {
        get("/api/rankings/no-such/agreement").expectStatus().isNotFound();
        get(agreementOf("") + "?limit=0").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/limit");
    }

    private String agreementOf(String more) {
        return post("/api/rankings", NEEDS.formatted(more)).expectStatus().isCreated().expectBody(String.class).returnResult()
                .getResponseHeaders().getLocation() + "/agreement";
    }
}
