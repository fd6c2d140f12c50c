package dev.bellwether.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class FailingServiceTest extends GatewayTest {

    @Test
    void aSlowServiceIsAGatewayTimeoutThatNamesIt() {
        SCORING.neverAnswers();

        client.get().uri("/api/rankings/1").exchange().expectStatus().isEqualTo(504).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.service").isEqualTo("scoring-service")
                .jsonPath("$.detail").isEqualTo("scoring-service did not answer in time.").jsonPath("$.instance")
                .isEqualTo("/api/rankings/1");
    }

    @Test
    void aServiceThatIsAwayIsUnavailableAndSaysWhenToTryAgain() {
        TREND.goesAway();

        client.get().uri("/api/trends").exchange().expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", "1")
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.service")
                .isEqualTo("trend-service");
    }

    @Test
    void aPostIsNeverSentTwiceEvenWhenAPooledConnectionBreaks() {
        client.get().uri("/api/sources").exchange().expectStatus().isOk();
        TREND.forget();
        TREND.hangsUp();

        client.post().uri("/api/observations").contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange().expectStatus()
                .isEqualTo(502);

        assertThat(TREND.requests()).containsExactly("POST /api/observations");
    }

    @Test
    void aGetIsSentOnceMoreWhenItsConnectionBreaksAndNoMore() {
        TREND.hangsUpOnce("{\"items\":[]}");
        client.get().uri("/api/trends").exchange().expectStatus().isOk();
        assertThat(TREND.requests()).containsExactly("GET /api/trends", "GET /api/trends");

        TREND.forget();
        TREND.hangsUp();
        client.get().uri("/api/signals").exchange().expectStatus().isEqualTo(502);
        assertThat(TREND.requests()).containsExactly("GET /api/signals", "GET /api/signals");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 404})
    void whatWasAnsweredIsNeverAskedAgain(int status) {
        TREND.answersJson(status, "{}");

        client.get().uri("/api/trends").exchange().expectStatus().isEqualTo(status);

        assertThat(TREND.requests()).hasSize(1);
    }

    @Test
    void oneFailingServiceLeavesTheOthersAlone() {
        TREND.goesAway();

        client.get().uri("/api/trends").exchange().expectStatus().isEqualTo(503);
        client.get().uri("/api/technologies").exchange().expectStatus().isOk();
    }
}
