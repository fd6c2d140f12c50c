package dev.bellwether.scoring.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class RankingWebTest extends ServiceTest {

    @BeforeEach
    void twoGenerators() {
        add(Technologies.named("gentle-site").kind("static-site-generator").level(60)
                .facts(Map.of("learningCurve", "gentle", "batteries", "full", "ecosystem", "large")),
                Technologies.named("steep-site").kind("static-site-generator").level(20)
                        .facts(Map.of("learningCurve", "steep", "batteries", "minimal")),
                Technologies.named("paid-site").kind("static-site-generator").licence("LicenseRef-proprietary"),
                Technologies.named("old-site").kind("static-site-generator").state("retired"));
    }

    @Test
    void aProfileIsAnsweredWithAllThatIsBehindIt() {
        get("/api/profiles/docs-site/ranking").expectStatus().isOk().expectBody().jsonPath("$.profile.id").isEqualTo("docs-site")
                .jsonPath("$.profile.version").isEqualTo(1).jsonPath("$.methodVersion").isEqualTo("additive-1")
                .jsonPath("$.catalogRevision")
                .value(String.class, revision -> assertThat(revision).startsWith("catalog.technologies@0:"))
                .jsonPath("$.observationSnapshot")
                .value(String.class, snapshot -> assertThat(snapshot).startsWith("trend.trends@0:"))
                .jsonPath("$.criteriaVersions.productivity").isEqualTo(2).jsonPath("$.asOf").exists()
                .jsonPath("$.rankedTotal").isEqualTo(2).jsonPath("$.ranked[0].technology.slug").isEqualTo("gentle-site")
                .jsonPath("$.ranked[0].mustHaves").isEqualTo("PASS").jsonPath("$.ranked[0].rankInterval.best").isEqualTo(1)
                .jsonPath("$.ranked[0].contributions[0].criterion").isEqualTo("community-support")
                .jsonPath("$.ranked[0].contributions[0].inputs[0].evidence.kind").isEqualTo("level")
                .jsonPath("$.excluded[0].technology.slug").isEqualTo("paid-site")
                .jsonPath("$.excluded[0].failed[0].constraint.field").isEqualTo("technology.licenceClass")
                .jsonPath("$.excluded[0].failed[0].observed").isEqualTo("proprietary");
    }

    @Test
    void theSameQuestionHasOneAnswerAndItStays() {
        var first = post("/api/rankings", "{\"profile\":\"docs-site\",\"limit\":1}").expectStatus().isCreated()
                .expectBody(String.class).returnResult();
        var location = first.getResponseHeaders().getLocation().toString();
        assertThat(first.getResponseBody()).contains("\"rankedTotal\":2").doesNotContain("steep-site");
        assertThat(get("/api/profiles/docs-site/ranking?limit=1").expectBody(String.class).returnResult().getResponseBody())
                .isEqualTo(first.getResponseBody());
        add(Technologies.named("third-site").kind("static-site-generator"));
        assertThat(post("/api/rankings", "{\"profile\":\"docs-site\",\"limit\":1}").expectBody(String.class).returnResult()
                .getResponseHeaders().getLocation().toString()).isNotEqualTo(location);
        assertThat(get(location).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody())
                .isEqualTo(first.getResponseBody());
        catalog.technology("third-site", null);
        http.get().uri(location).header(HttpHeaders.IF_NONE_MATCH, first.getResponseHeaders().getETag()).exchange().expectStatus()
                .isNotModified();
    }

    @Test
    void whatIsNotJsonIsNotOffered() {
        http.get().uri("/api/profiles/docs-site/ranking").header(HttpHeaders.ACCEPT, "text/csv").exchange().expectStatus()
                .isEqualTo(406);
    }

    @Test
    void needsCanBeSentWithTheQuestion() {
        post("/api/rankings", """
            {"weights":{"productivity":1},"candidates":{"slugs":["gentle-site","steep-site"]},
             "mustHaves":[{"field":"fact.ecosystem","op":"=","value":"large"}],"asOf":"2026-06-01T00:00:00Z"}""")
                .expectStatus().isCreated().expectBody().jsonPath("$.asOf").isEqualTo("2026-06-01T00:00:00Z")
                .jsonPath("$.adHoc.weights.productivity").isEqualTo(1).jsonPath("$.profile").doesNotExist()
                .jsonPath("$.ranked[1].mustHaves").isEqualTo("UNKNOWN")
                .jsonPath("$.ranked[1].unknownMustHaves[0].field").isEqualTo("fact.ecosystem");
    }

    @ParameterizedTest
    @CsvSource({"wpm", "topsis"})
    void anotherMethodIsAnotherAnswerWhosePartsDoNotAddUp(String method) {
        get("/api/profiles/docs-site/ranking?method=" + method).expectStatus().isOk().expectBody().jsonPath("$.methodVersion")
                .isEqualTo(method + "-1").jsonPath("$.ranked[0].technology.slug").isEqualTo("gentle-site")
                .jsonPath("$.ranked[0].contributions[0].weight").exists()
                .jsonPath("$.ranked[0].contributions[0].contribution").doesNotExist()
                .jsonPath("$.ranked[0].contributions[0].inputs[0].contribution").doesNotExist();
        var id = post("/api/rankings", "{\"profile\":\"docs-site\",\"method\":\"" + method + "\"}").expectStatus().isCreated()
                .expectBody(String.class).returnResult().getResponseHeaders().getETag();
        assertThat(get("/api/profiles/docs-site/ranking").expectBody(String.class).returnResult().getResponseHeaders().getETag())
                .isNotEqualTo(id);
        get("/api/profiles/docs-site/ranking?method=magic").expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/method");
    }

    @Test
    void aTechnologyIsShownWhereItStands() {
        get("/api/rankings?technology=steep-site").expectStatus().isOk().expectBody().jsonPath("$.asOf").exists()
                .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].profile.id").isEqualTo("docs-site")
                .jsonPath("$.items[0].rank").isEqualTo(2).jsonPath("$.items[0].rankOf").isEqualTo(2);
        get("/api/rankings?technology=old-site").expectStatus().isOk().expectBody().jsonPath("$.items.length()").isEqualTo(0);
        get("/api/rankings?technology=nobody").expectStatus().isNotFound();
        get("/api/rankings").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/technology");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{}|/weights",
            "{\"profile\":\"docs-site\",\"weights\":{\"cost\":1}}|/profile",
            "{\"weights\":{\"cost\":0}}|/weights", "{\"weights\":{\"cost\":-1}}|/weights/cost",
            "{\"weights\":{\"cost\":1},\"limit\":201}|/limit", "{\"weights\":{\"cost\":1},\"asOf\":\"soon\"}|/asOf",
            "{\"weights\":{\"cost\":1},\"asOf\":\"+1000000000-12-31T23:59:59Z\"}|/asOf",
            "{\"weights\":{\"cost\":1e300}}|/weights/cost", "{\"weights\":{\"cost\":1},\"method\":\"magic\"}|/method",
            "{\"weights\":{\"cost\":1},\"candidates\":{\"kinds\":[null]}}|/candidates",
            "{\"weights\":{\"cost\":1},\"mustHaves\":[{\"field\":\"x\",\"op\":\"=\",\"value\":1}]}|/mustHaves/0/field"})
    void aBadQuestionIsPointedAt(String question, String pointer) {
        post("/api/rankings", question).expectStatus().isBadRequest().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        post("/api/rankings", "{\"profile\":\"no-such\"}").expectStatus().isNotFound();
        get("/api/profiles/no-such/ranking").expectStatus().isNotFound();
        get("/api/rankings/no-such").expectStatus().isNotFound();
        get("/api/profiles/docs-site/ranking?asOf=soon").expectStatus().isBadRequest();
    }
}
