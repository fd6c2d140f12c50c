package dev.bellwether.catalog;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;

class HealthTest extends CatalogTest {

    @LocalManagementPort
    private int management;

    @ParameterizedTest
    @ValueSource(strings = {"readiness", "liveness"})
    void aStartedServiceIsUp(String probe) {
        get("http://127.0.0.1:{port}/actuator/health/{probe}", management, probe).expectStatus().isOk().expectBody()
                .jsonPath("$.status").isEqualTo("UP");
    }
}
