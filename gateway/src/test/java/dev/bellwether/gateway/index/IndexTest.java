package dev.bellwether.gateway.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.reactive.server.WebTestClient;

class IndexTest extends GatewayTest {

    @LocalManagementPort
    private int management;

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

        health("").exchange().expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP")
                .jsonPath("$.components").doesNotExist();
        health("/readiness").exchange().expectStatus().isOk();
    }

    @Test
    void nothingOfTheManagementIsAtTheApisOwnPort() {
        client.get().uri("/actuator/health").exchange().expectStatus().isNotFound();
    }

    private WebTestClient.RequestHeadersSpec<?> health(String probe) {
        return client.get().uri("http://127.0.0.1:" + management + "/actuator/health" + probe);
    }
}
