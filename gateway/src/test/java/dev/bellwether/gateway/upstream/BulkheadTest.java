package dev.bellwether.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkheadTest extends GatewayTest {

    @Autowired
    private BulkheadRegistry bulkheads;

    @Autowired
    private MeterRegistry meters;

    private int taken;

    @AfterEach
    void leave() {
        while (taken > 0) {
            expensive().onComplete();
            taken--;
        }
    }

    @Test
    void whenAsManyExpensiveRequestsRunAsMayTheNextIsRefusedAtOnceAndOrdinaryOnesGoOn() {
        double before = changes("FULL");
        while (expensive().tryAcquirePermission()) {
            taken++;
        }

        client.get().uri("/api/comparisons?slugs=hugo,jekyll").exchange().expectStatus().isEqualTo(503).expectHeader()
                .exists("Retry-After").expectBody().jsonPath("$.service").isEqualTo("scoring-service").jsonPath("$.detail")
                .isEqualTo("scoring-service has as many requests as it can take.");
        assertThat(SCORING.requests()).isEmpty();
        client.get().uri("/api/profiles").exchange().expectStatus().isOk();
        assertThat(changes("FULL")).as("told as a metric").isEqualTo(before + 1);

        leave();
        client.get().uri("/api/comparisons?slugs=hugo,jekyll").exchange().expectStatus().isOk();
        assertThat(breakerOf("scoring")).as("it is not the service that failed").isEqualTo(
                State.CLOSED);
    }

    private Bulkhead expensive() {
        return bulkheads.bulkhead("scoring-expensive");
    }

    private double changes(String to) {
        var counter = meters.find("bellwether.state.changes").tags("kind", "bulkhead", "name", "scoring-expensive", "to", to)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
