package dev.bellwether.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class OverviewTest extends GatewayTest {

    @BeforeEach
    void everybodyKnowsHugo() {
        var twoHoursAgo = Instant.now().minus(Duration.ofHours(2));
        CATALOG.answersJson(200, "{\"slug\":\"hugo\",\"changedAt\":\"" + twoHoursAgo + "\"}");
        TREND.answersJson(200, "{\"technology\":\"hugo\",\"asOf\":\"" + twoHoursAgo + "\"}");
        SCORING.answersJson(200, "{\"items\":[]}");
    }

    @Test
    void allPartsWithTheirAges() {
        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.slug").isEqualTo("hugo").jsonPath("$.asOf").exists()
                .jsonPath("$.technology.slug").isEqualTo("hugo").jsonPath("$.trend.technology").isEqualTo("hugo")
                .jsonPath("$.scores.items").isArray().jsonPath("$.missing").isEmpty().jsonPath("$.ages.technology")
                .value(String.class,
                        age -> assertThat(Duration.parse(age)).isBetween(Duration.ofHours(2), Duration.ofMinutes(121)))
                .jsonPath("$.ages.trend").exists().jsonPath("$.ages.scores").doesNotExist();
        assertThat(SCORING.requests()).containsExactly("GET /api/rankings?technology=hugo");
    }

    @Test
    void theServicesAreAskedAtOnce() {
        var together = new CountDownLatch(3);
        for (var service : List.of(CATALOG, TREND, SCORING)) {
            service.answers((_, response) -> Mono.fromCallable(() -> {
                together.countDown();
                together.await();
                return "{}";
            }).subscribeOn(Schedulers.boundedElastic()).flatMap(body -> response.header("Content-Type", "application/json")
                    .sendString(Mono.just(body)).then()));
        }

        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.missing").isEmpty();
    }

    @Test
    void whatCannotBeASlugIsNotFound() {
        CATALOG.answersJson(400, "{}");
        TREND.answersJson(400, "{}");

        overview("A_B").expectStatus().isNotFound();
    }

    @Test
    void whatIsMissingIsNamedWithItsReason() {
        TREND.neverAnswers();
        SCORING.goesAway();

        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.technology.slug").isEqualTo("hugo").jsonPath("$.trend")
                .isEqualTo(null).jsonPath("$.scores").isEqualTo(null).jsonPath("$.missing.length()").isEqualTo(2)
                .jsonPath("$.missing[0].part").isEqualTo("trend").jsonPath("$.missing[0].service").isEqualTo("trend-service")
                .jsonPath("$.missing[0].reason").isEqualTo("timeout").jsonPath("$.missing[1].part").isEqualTo("scores")
                .jsonPath("$.missing[1].reason").isEqualTo("unavailable").jsonPath("$.ages.trend").doesNotExist();
    }

    @Test
    void whatWasAnsweredBeforeStandsInForAServiceThatIsAwayAndIsMarked() {
        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.stale").isEmpty();
        TREND.neverAnswers();

        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.trend.technology").isEqualTo("hugo")
                .jsonPath("$.missing").isEmpty().jsonPath("$.stale.length()").isEqualTo(1).jsonPath("$.stale[0].part")
                .isEqualTo("trend").jsonPath("$.stale[0].service").isEqualTo("trend-service").jsonPath("$.stale[0].reason")
                .isEqualTo("timeout").jsonPath("$.stale[0].age").value(String.class, age -> assertThat(Duration.parse(age))
                        .isBetween(Duration.ZERO, Duration.ofMinutes(1)));
        overview("jekyll").expectBody().jsonPath("$.trend").isEqualTo(null).jsonPath("$.missing[0].part").isEqualTo("trend")
                .jsonPath("$.stale").isEmpty();
    }

    @Test
    void anErrorAndANonsenseAnswerAreErrors() {
        TREND.answersJson(500, "{}");
        SCORING.answersJson(200, "not json");

        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.missing[0].reason").isEqualTo("error")
                .jsonPath("$.missing[1].reason").isEqualTo("error");
    }

    @Test
    void withoutTheCatalogTheOthersStillAnswer() {
        CATALOG.goesAway();

        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.technology").isEqualTo(null)
                .jsonPath("$.trend.technology").isEqualTo("hugo").jsonPath("$.missing[0].part").isEqualTo("technology");
    }

    @Test
    void aTechnologyWithoutATrendIsNotAPartialAnswer() {
        TREND.answersJson(404, "{}");

        overview("hugo").expectStatus().isOk().expectBody().jsonPath("$.trend").isEqualTo(null).jsonPath("$.missing").isEmpty();
    }

    @Test
    void onlyTheCatalogSaysThatATechnologyDoesNotExist() {
        CATALOG.answersJson(404, "{}");

        overview("no such").expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.detail").isEqualTo("There is no technology 'no such'.");
    }

    @Test
    void withNobodyThereItIsUnavailable() {
        CATALOG.goesAway();
        TREND.goesAway();
        SCORING.goesAway();

        overview("hugo").expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", "1").expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.missing.length()").isEqualTo(3);
    }

    private ResponseSpec overview(String slug) {
        return client.get().uri("/api/technologies/{slug}/overview", slug).exchange();
    }
}
