package dev.bellwether.scoring.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.Test;

class ChangesWebTest extends ServiceTest {

    @Test
    void aRankingSaysWhatChangedSinceAnEarlierOneAndGoesOnSayingIt() {
        tools("steep", 10, 1);
        var before = ranking();
        tools("gentle", 90, 2);
        var after = ranking();
        var path = "/api/rankings/" + after + "/changes?since=" + before;
        get(path).expectStatus().isOk().expectBody().jsonPath("$.since.ranking").isEqualTo(before).jsonPath("$.ranking.ranking")
                .isEqualTo(after).jsonPath("$.differ[0]").isEqualTo("facts").jsonPath("$.differ[1]").isEqualTo("trends")
                .jsonPath("$.total").isEqualTo(2).jsonPath("$.moved[0].technology.slug").isEqualTo("moving-tool")
                .jsonPath("$.moved[0].rank.gained").isEqualTo(1).jsonPath("$.moved[0].rank.by.weights").isEqualTo(0)
                .jsonPath("$.moved[0].inputs[0].before").exists().jsonPath("$.moved[0].sentence")
                .value(String.class, sentence -> assertThat(sentence).startsWith("MOVING-TOOL rose from 2 to 1: "));
        var first = get(path).expectBody(String.class).returnResult().getResponseBody();
        tools("steep", 1, 3);
        assertThat(get(path).expectBody(String.class).returnResult().getResponseBody()).isEqualTo(first);
    }

    @Test
    void aBadQuestionIsRefused() {
        tools("steep", 10, 4);
        var ranking = ranking();
        get("/api/rankings/" + ranking + "/changes").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/since");
        get("/api/rankings/" + ranking + "/changes?since=no-such").expectStatus().isNotFound();
        get("/api/rankings/no-such/changes?since=" + ranking).expectStatus().isNotFound();
        get("/api/rankings/" + ranking + "/changes?limit=201&since=" + ranking).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/limit");
    }

    private void tools(String curve, double level, long version) {
        add(Technologies.named("moving-tool").version(version).kind("tool").level(level).facts(Map.of("learningCurve", curve)),
                Technologies.named("still-tool").version(version).kind("tool").level(50)
                        .facts(Map.of("learningCurve", "moderate")));
    }

    private String ranking() {
        var location = post("/api/rankings", """
            {"weights":{"productivity":1,"community-support":1},"candidates":{"slugs":["moving-tool","still-tool"]}}""")
                .expectStatus().isCreated().expectBody(String.class).returnResult().getResponseHeaders().getLocation().toString();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
