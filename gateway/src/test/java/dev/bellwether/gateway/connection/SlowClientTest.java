package dev.bellwether.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"bellwether.limits.connections.head-timeout=500ms", "server.netty.idle-timeout=1s"})
class SlowClientTest extends GatewayTest {

    private static final String BEGINNING = "GET /api/technologies HTTP/1.1\r\nHost: a\r\n";

    @Autowired
    private MeterRegistry metrics;

    @Test
    void whoDoesNotEndItsHeadersIsCutOff() {
        try (var connection = new RawConnection(port())) {
            var answer = connection.send(BEGINNING).untilClosed();

            assertThat(RawConnection.status(answer)).isEqualTo(408);
            assertThat(answer).contains("application/problem+json");
        }
        assertThat(metrics.counter("bellwether.connections.refused", "why", "slow").count()).isPositive();
    }

    @Test
    void whoSendsNothingIsCutOff() {
        try (var connection = new RawConnection(port())) {
            assertThat(connection.untilClosed()).isEmpty();
        }
    }
}
