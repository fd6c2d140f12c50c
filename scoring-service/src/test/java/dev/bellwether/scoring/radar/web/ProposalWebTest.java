package dev.bellwether.scoring.radar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class ProposalWebTest extends ServiceTest {

    private static final String KIND = "radar-kind";

    private final String id = UUID.randomUUID().toString();
    private final String radar = "/api/radars/r-" + id;
    private final String proposals = radar + "/proposals";

    @BeforeEach
    void aRadarWithARule() {
        add(technology("radar-good", "full", Direction.RISING), technology("radar-poor", "minimal", Direction.FALLING),
                technology("radar-gone", "full", Direction.STEADY).state("retired"),
                technology("radar-paid", "full", Direction.STEADY).licence("LicenseRef-proprietary"));
        post("/api/profiles", """
            {"id": "p-%s", "name": "P", "weights": {"productivity": 1}, "candidates": {"kinds": ["%s"]},
             "mustHaves": [{"field": "technology.licenceClass", "op": "!=", "value": "proprietary"}]}""".formatted(id, KIND))
                .expectStatus().isCreated();
        post("/api/radars",
                """
                    {"id": "r-%s", "title": "Backend", "quadrants": [{"name": "Platforms", "kinds": ["%s"]}, {"name": "Tools"}],
                     "rings": [{"name": "Adopt"}, {"name": "Trial"}, {"name": "Assess"}, {"name": "Hold"}], "rule": {"profile": "p-%s"}}"""
                        .formatted(id, KIND, id))
                .expectStatus().isCreated();
    }

    @AfterEach
    void takeAway() {
        List.of("radar-good", "radar-poor", "radar-gone", "radar-paid").forEach(slug -> catalog.technology(slug, null));
    }

    @Test
    void entriesAreProposedWhereTheirEvidencePutsThemWithReasonAndNumbers() {
        place("radar-good", "assess");
        place("radar-poor", "adopt");
        proposals().jsonPath("$.items.length()").isEqualTo(2).jsonPath("$.items[0].entry").isEqualTo("radar-good")
                .jsonPath("$.items[0].from").isEqualTo("assess").jsonPath("$.items[0].to").isEqualTo("adopt")
                .jsonPath("$.items[0].evidence.direction").isEqualTo("rising").jsonPath("$.items[0].reason")
                .value(String.class,
                        reason -> assertThat(reason).contains("rank 1 of 2", "rising by +25 % a year over P3Y",
                                "where Adopt is from 0.750"))
                .jsonPath("$.items[1].entry").isEqualTo("radar-poor").jsonPath("$.items[1].to").isEqualTo("hold")
                .jsonPath("$.items[0].evidence.ranking")
                .value(String.class, ranking -> get("/api/rankings/" + ranking).expectStatus().isOk());
    }

    @Test
    void whatIsRetiredOrLacksAMustHaveBelongsIntoTheOutermostRing() {
        place("radar-gone", "adopt");
        place("radar-paid", "trial");
        proposals().jsonPath("$.items[0].reason").isEqualTo("The catalog lists it as retired.").jsonPath("$.items[0].to")
                .isEqualTo("hold").jsonPath("$.items[1].entry").isEqualTo("radar-paid").jsonPath("$.items[1].reason")
                .value(String.class, reason -> assertThat(reason).contains("technology.licenceClass"));
    }

    @Test
    void theBestThatAreNotOnTheRadarAreProposedIntoTheQuadrantOfTheirKind() {
        proposals().jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].entry").isEqualTo("radar-good")
                .jsonPath("$.items[0].from").doesNotExist().jsonPath("$.items[0].quadrant").isEqualTo("platforms");
        decide("radar-good", "{\"decision\":\"accept\",\"proposed\":\"adopt\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.technology").isEqualTo("radar-good").jsonPath("$.timeline[0].reason")
                .value(String.class, reason -> assertThat(reason).contains("rank 1 of 2")).jsonPath("$.timeline[0].ranking")
                .exists();
        proposals().jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void peopleMayPlaceItElsewhereWithAReason() {
        place("radar-good", "hold");
        decide("radar-good", "{\"decision\":\"change\",\"proposed\":\"adopt\",\"ring\":\"trial\",\"reason\":\"not yet\"}")
                .expectStatus().isOk().expectBody().jsonPath("$.ring").isEqualTo("trial").jsonPath("$.timeline[0].movement")
                .isEqualTo("in").jsonPath("$.timeline[0].reason").isEqualTo("not yet");
    }

    @Test
    void aRejectedProposalComesBackOnlyWithOtherEvidence() {
        place("radar-good", "assess");
        decide("radar-good", "{\"decision\":\"reject\",\"proposed\":\"adopt\",\"reason\":\"nobody knows it\"}").expectStatus()
                .isOk().expectBody().jsonPath("$.ring").isEqualTo("assess").jsonPath("$.rejected[0].reason")
                .isEqualTo("nobody knows it").jsonPath("$.rejected[0].ring").isEqualTo("adopt");
        proposals().jsonPath("$.items.length()").isEqualTo(0).jsonPath("$.rejected").isEqualTo(1);
        add(technology("radar-good", "full", Direction.STEADY).version(2));
        proposals().jsonPath("$.items[0].entry").isEqualTo("radar-good");
    }

    @Test
    void whatTheEvidenceSaysNothingOfIsNamedWithTheReason() {
        add(technology("radar-other", "full", Direction.STEADY).kind("other-kind"));
        place("radar-other", "trial");
        post(radar + "/entries", "{\"name\":\"Ours\",\"quadrant\":\"tools\",\"ring\":\"hold\",\"reason\":\"x\"}");
        proposals().jsonPath("$.unjudged[0].entry").isEqualTo("ours").jsonPath("$.unjudged[0].why")
                .isEqualTo("It is not in the catalog.").jsonPath("$.unjudged[1].why")
                .isEqualTo("It is no candidate of profile p-" + id + ".");
        catalog.technology("radar-other", null);
    }

    @Test
    void aDecisionOnWhatIsNotProposedAnyMoreIsRefused() {
        place("radar-good", "assess");
        var accept = "{\"decision\":\"accept\",\"proposed\":\"adopt\"}";
        decide("radar-good", accept).expectStatus().isOk();
        decide("radar-good", accept).expectStatus().isEqualTo(409);
        decide("radar-poor", accept).expectStatus().isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"proposed\":\"adopt\"}|/decision",
            "{\"decision\":\"perhaps\",\"proposed\":\"adopt\"}|/decision", "{\"decision\":\"accept\"}|/proposed",
            "{\"decision\":\"change\",\"proposed\":\"adopt\",\"reason\":\"x\"}|/ring",
            "{\"decision\":\"change\",\"proposed\":\"adopt\",\"ring\":\"trial\"}|/reason",
            "{\"decision\":\"reject\",\"proposed\":\"adopt\"}|/reason",
            "{\"decision\":\"accept\",\"proposed\":\"adopt\",\"ring\":\"trial\"}|/ring"})
    void aDecisionWithAFaultIsPointedAt(String body, String pointer) {
        place("radar-good", "assess");
        decide("radar-good", body).expectStatus().isBadRequest().expectBody().jsonPath("$.errors.length()").isEqualTo(1)
                .jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"profile\":\"no-such\"}|/rule/profile",
            "{\"profile\":\"docs-site\",\"thresholds\":[0.5]}|/rule/thresholds",
            "{\"profile\":\"docs-site\",\"thresholds\":[0.5,0.6,0.2]}|/rule/thresholds",
            "{\"profile\":\"docs-site\",\"margin\":-0.1}|/rule/margin",
            "{\"profile\":\"docs-site\",\"window\":\"P1Y\"}|/rule/window",
            "{\"profile\":\"docs-site\",\"newcomers\":51}|/rule/newcomers",
            "{\"profile\":\"docs-site\",\"trendStep\":1}|/rule/trendStep"})
    void aRuleWithAFaultIsPointedAt(String rule, String pointer) {
        var read = get(radar).expectBody(String.class).returnResult().getResponseBody();
        put(radar, "*", read.replaceFirst("\"rule\":\\{[^}]*}", "\"rule\":" + rule)).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors.length()").isEqualTo(1).jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @Test
    void aRadarWithoutARuleHasNoProposals() {
        var read = get(radar).expectBody(String.class).returnResult().getResponseBody();
        put(radar, "*", read.replaceFirst("\"rule\":\\{[^}]*},", "")).expectStatus().isOk();
        get(proposals).expectStatus().isEqualTo(409);
    }

    private BodyContentSpec proposals() {
        return get(proposals).expectStatus().isOk().expectBody();
    }

    private ResponseSpec decide(String entry, String body) {
        return post(proposals + "/" + entry + "/decision", body);
    }

    private void place(String slug, String ring) {
        post(radar + "/entries",
                """
                    {"name": "%1$s", "technology": "%1$s", "quadrant": "platforms", "ring": "%2$s", "date": "2025-01-01", "reason": "x"}"""
                        .formatted(slug, ring))
                .expectStatus().isCreated();
    }

    private static Technologies technology(String slug, String batteries, Direction direction) {
        var growth = direction == Direction.RISING ? 0.25 : direction == Direction.FALLING ? -0.2 : 0.0;
        var curve = batteries.equals("full") ? "gentle" : "steep";
        var ecosystem = batteries.equals("full") ? "large" : "small";
        return Technologies.named(slug).kind(KIND).level(batteries.equals("full") ? 90 : 5)
                .facts(Map.of("learningCurve", curve, "batteries", batteries, "ecosystem", ecosystem))
                .windows(new WindowTrend("P3Y", direction, "x", growth, null, null, 0.95, null, null, null, false, null, null,
                        null,
                        null, List.of()));
    }
}
