package dev.bellwether.gateway.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

class IndexTest extends GatewayTest {

    @Test
    void theRootNamesTheApiItsVersionAndItsCollections() {
        client.get().uri("/").exchange().expectStatus().isOk().expectBody().jsonPath("$.name").isEqualTo("Bellwether")
                .jsonPath("$.version")
                .value(String.class, version -> assertThat(version).matches("\\d.*"))
                .jsonPath("$.links.trends").isEqualTo("/api/trends").jsonPath("$.links.overview")
                .isEqualTo("/api/technologies/{slug}/overview");
    }

    @Test
    void healthIsTheGatewaysOwnAndTellsNoDetails() {
        CATALOG.goesAway();
        TREND.goesAway();
        SCORING.goesAway();

        client.get().uri("/actuator/health").exchange().expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP")
                .jsonPath("$.components").doesNotExist();
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    }
}
