package dev.bellwether.gateway.routing;

import static io.github.resilience4j.circuitbreaker.CircuitBreaker.State.CLOSED;
import static io.github.resilience4j.circuitbreaker.CircuitBreaker.State.HALF_OPEN;
import static io.github.resilience4j.circuitbreaker.CircuitBreaker.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

class CircuitBreakerCycleTest extends GatewayTest {

    private static final int CALLS_UNTIL_JUDGED = 5;

    @Test
    void theBreakerOpensSparesTheServiceAndClosesWhenItIsWell() {
        SCORING.answersJson(500, "{}");
        call(CALLS_UNTIL_JUDGED, 500);
        assertThat(breakerOf("scoring")).isEqualTo(OPEN);

        SCORING.forget();
        client.get().uri("/api/profiles").exchange().expectStatus().isEqualTo(503).expectHeader()
                .valueEquals("Retry-After", "1").expectBody().jsonPath("$.service").isEqualTo("scoring-service");
        assertThat(SCORING.requests()).isEmpty();

        SCORING.answersJson(200, "{}");
        await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> client.get().uri("/api/profiles").exchange().expectStatus().isOk());
        assertThat(breakerOf("scoring")).isEqualTo(HALF_OPEN);

        call(1, 200);
        assertThat(breakerOf("scoring")).isEqualTo(CLOSED);
    }

    @Test
    void clientErrorsDoNotOpenTheBreaker() {
        SCORING.answersJson(404, "{}");

        call(2 * CALLS_UNTIL_JUDGED, 404);

        assertThat(breakerOf("scoring")).isEqualTo(CLOSED);
    }

    @Test
    void timeoutsOpenTheBreaker() {
        SCORING.neverAnswers();

        call(CALLS_UNTIL_JUDGED, 504);

        assertThat(breakerOf("scoring")).isEqualTo(OPEN);
    }

    private void call(int times, int status) {
        for (var i = 0; i < times; i++) {
            client.get().uri("/api/profiles").exchange().expectStatus().isEqualTo(status);
        }
    }
}
