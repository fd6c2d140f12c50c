package dev.bellwether.catalog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest extends CatalogTest {

    @ParameterizedTest
    @ValueSource(strings = {"readiness", "liveness"})
    void aStartedServiceIsUp(String probe) {
        get("/actuator/health/" + probe).expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP");
    }
}
