package dev.bellwether.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.gateway.GatewayTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "bellwether.limits.connections.most=20")
class CrowdTest extends GatewayTest {

    private static final int MOST = 20;
    private static final String REQUEST = "GET /api/technologies HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    @Autowired
    private MeterRegistry metrics;

    /** Connections are counted as they come to their event loops, so which of them is one too many is not told by who was first. */
    @Test
    void oneConnectionTooManyIsTurnedAwayAndTheOthersAreServed() {
        await().until(() -> metrics.get("bellwether.connections").gauge().value() == 0);
        List<RawConnection> connections = new ArrayList<>();
        try {
            for (var i = 0; i <= MOST; i++) {
                connections.add(new RawConnection(port()));
            }
            await().until(() -> metrics.counter("bellwether.connections.refused", "why", "crowded").count() == 1);
            var answers = connections.stream().map(connection -> connection.send(REQUEST).untilClosed()).toList();

            assertThat(answers).filteredOn(answer -> RawConnection.status(answer) == 200).hasSize(MOST);
            assertThat(answers).filteredOn(answer -> RawConnection.status(answer) == 503).singleElement().asString()
                    .containsIgnoringCase("retry-after: 1");
        } finally {
            connections.forEach(RawConnection::close);
        }
        await().until(() -> metrics.get("bellwether.connections").gauge().value() == 0);
        try (var again = new RawConnection(port())) {
            assertThat(RawConnection.status(again.send(REQUEST).untilClosed())).isEqualTo(200);
        }
    }
}
