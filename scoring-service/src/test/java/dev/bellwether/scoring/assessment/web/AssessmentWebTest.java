package dev.bellwether.scoring.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EventContract;
import dev.bellwether.events.Topics;
import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.assessment.Assessment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class AssessmentWebTest extends ServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String technology = "rated-" + UUID.randomUUID();
    private final String id = Assessment.id(technology, "security", "Ada Lovelace");

    @BeforeEach
    void technology() {
        add(Technologies.named(technology).kind("rated-kind"));
    }

    @Test
    void aNewRatingReplacesAndTheOldOneStaysReadable() {
        give("Ada Lovelace", 4, "2026-02-01").expectStatus().isCreated().expectHeader().location("/api/assessments/" + id)
                .expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"").expectBody().jsonPath("$.rating").isEqualTo(4)
                .jsonPath("$.date").isEqualTo("2026-02-01");
        put("/api/assessments/" + id, "\"1\"", "{\"rating\":2,\"reason\":\"two incidents\",\"date\":\"2026-02-20\"}")
                .expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"").expectBody()
                .jsonPath("$.author").isEqualTo("Ada Lovelace");
        http.delete().uri("/api/assessments/" + id).header(HttpHeaders.IF_MATCH, "\"2\"").exchange().expectStatus().isNoContent();
        get("/api/assessments/" + id).expectStatus().isNotFound();
        get("/api/assessments/" + id + "/history").expectStatus().isOk().expectBody().jsonPath("$.items.length()").isEqualTo(3)
                .jsonPath("$.items[0].rating").isEqualTo(4).jsonPath("$.items[1].reason").isEqualTo("two incidents")
                .jsonPath("$.items[2].withdrawn").isEqualTo(true).jsonPath("$.items[0].by").isEqualTo("tester");
        get("/api/assessments/" + id + "/history?limit=1").expectBody().jsonPath("$.nextCursor").value(String.class,
                cursor -> get("/api/assessments/" + id + "/history?limit=1&cursor=" + cursor).expectBody()
                        .jsonPath("$.items[0].version").isEqualTo(2));
    }

    @Test
    void anAuthorHasOneRatingHoweverTheNameIsWritten() {
        give("Ada Lovelace", 4, "2026-02-01").expectStatus().isCreated();
        give(" ada  LOVELACE ", 5, "2026-02-01").expectStatus().isEqualTo(409).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        put("/api/assessments/" + id, null, "{\"rating\":2,\"reason\":\"x\"}").expectStatus().isEqualTo(428);
        put("/api/assessments/" + id, "\"9\"", "{\"rating\":2,\"reason\":\"x\"}").expectStatus().isEqualTo(412);
        put("/api/assessments/" + id, "\"1\"", "{\"rating\":2,\"reason\":\"x\",\"author\":\"Bob\"}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/author");
        get("/api/assessments?technology=" + technology).expectBody().jsonPath("$.items.length()").isEqualTo(1)
                .jsonPath("$.items[0].rating").isEqualTo(4);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        give("Ada Lovelace", 4, "2026-02-01");
        var read = get("/api/assessments/" + id).expectBody(String.class).returnResult().getResponseBody();
        put("/api/assessments/" + id, "\"1\"", read).expectStatus().isOk();
    }

    @Test
    void assessmentsAreListedByWhatTheyAreAbout() {
        give("Ada Lovelace", 4, "2026-02-01");
        give("Bob", 2, "2026-02-01");
        get("/api/assessments?technology=" + technology + "&author=Bob").expectBody().jsonPath("$.items.length()").isEqualTo(1)
                .jsonPath("$.items[0].author").isEqualTo("Bob");
        get("/api/assessments?criterion=cost&technology=" + technology).expectBody().jsonPath("$.items").isEmpty();
        get("/api/assessments?limit=0").expectStatus().isBadRequest();
    }

    @Test
    void ratingsShowInRankingsWithWhoWhenAndWhy() {
        var question = "{\"weights\":{\"security\":1},\"candidates\":{\"slugs\":[\"" + technology + "\"]}}";
        var before = post("/api/rankings", question).expectBody().jsonPath("$.ranked[0].contributions[0].inputs.length()")
                .isEqualTo(3).returnResult().getResponseBodyContent();
        give("Ada Lovelace", 5, "2026-02-01");
        give("Bob", 3, "2026-01-01");
        await().atMost(SOON).untilAsserted(() -> get("/api/assessments/combined?technology=" + technology).expectBody()
                .jsonPath("$.items[0].assessed.count").isEqualTo(2).jsonPath("$.items[0].assessed.mean").isEqualTo(4));
        post("/api/rankings", question).expectBody().jsonPath("$.ranked[0].contributions[0].inputs[3].id")
                .isEqualTo("assessments").jsonPath("$.ranked[0].contributions[0].inputs[3].observed").isEqualTo(4)
                .jsonPath("$.ranked[0].contributions[0].inputs[3].evidence.kind").isEqualTo("assessment")
                .jsonPath("$.ranked[0].contributions[0].inputs[3].evidence.assessed.confidence").isEqualTo(0.5)
                .jsonPath("$.ranked[0].contributions[0].inputs[3].evidence.assessed.ratings[0].author").isEqualTo("Ada Lovelace")
                .jsonPath("$.ranked[0].contributions[0].inputs[3].evidence.assessed.ratings[0].reason").isEqualTo("we ran it")
                .jsonPath("$.ranked[0].contributions[0].inputs[3].evidence.assessed.ratings[1].date").isEqualTo("2026-01-01")
                .jsonPath("$.assessmentRevision").value(String.class, at -> assertThat(at).startsWith("scoring.assessments@"))
                .jsonPath("$.id").value(String.class, id -> assertThat(new String(before)).doesNotContain(id));
    }

    @Test
    void everyRatingIsToldInOrderAndAWithdrawnOneIsDeletedInTheTopic() {
        give("Ada Lovelace", 5, "2026-02-01");
        put("/api/assessments/" + id, "\"1\"", "{\"rating\":1,\"reason\":\"x\"}").expectStatus().isOk();
        http.delete().uri("/api/assessments/" + id).header(HttpHeaders.IF_MATCH, "*").exchange().expectStatus().isNoContent();
        await().atMost(SOON).untilAsserted(() -> {
            var told = EmbeddedBroker.read(Topics.ASSESSMENTS).stream().filter(each -> each.key().equals(id)).toList();
            assertThat(told).extracting(each -> each.value() == null ? 0 : each.value().rating()).containsExactly(5.0, 1.0, 0.0);
            EventContract.verify(told.getFirst());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"rating\":0|/rating", "\"rating\":5.1|/rating",
            "\"rating\":null|/rating", "\"rating\":\"good\"|/rating", "\"rating\":3,\"reason\":\" \"|/reason",
            "\"rating\":3,\"reason\":\"x\",\"date\":\"2999-01-01\"|/date", "\"rating\":3,\"reason\":\"x\",\"stars\":3|/stars",
            "\"rating\":3,\"reason\":\"x\",\"date\":\"soon\"|/date",
            "\"rating\":3,\"reason\":\"x\",\"technology\":\"no-such\"|/technology",
            "\"rating\":3,\"reason\":\"x\",\"criterion\":\"beauty\"|/criterion"})
    void badRatingsArePointedAtAndNothingIsStored(String fields, String pointer) {
        var all = fields + (fields.contains("\"technology\"") ? "" : ",\"technology\":\"" + technology + "\"")
                + (fields.contains("\"criterion\"") ? "" : ",\"criterion\":\"security\"") + ",\"author\":\"Ada Lovelace\"";
        post("/api/assessments", "{" + all + "}").expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[?(@.pointer == '%s')]".formatted(pointer)).isNotEmpty();
        get("/api/assessments/" + id).expectStatus().isNotFound();
    }

    private ResponseSpec give(String author, double rating,
            String date) {
        return post("/api/assessments", """
            {"technology":"%s","criterion":"security","author":"%s","rating":%s,"reason":"we ran it","date":"%s"}"""
                .formatted(technology, author, rating, date));
    }
}
