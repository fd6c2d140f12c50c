package dev.bellwether.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

@TestPropertySource(properties = "bellwether.proxies=127.0.0.0/8, 10.0.0.0/8, fd00::/8")
class TrustedProxyTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"203.0.113.7 | 203.0.113.7", "1.2.3.4, 203.0.113.7 | 203.0.113.7",
            "1.2.3.4, 203.0.113.7, 10.1.2.3 | 203.0.113.7", "10.1.2.3 | 10.1.2.3", "2001:db8::1, fd00::2 | 2001:db8:0:0:0:0:0:1",
            "203.0.113.7, nonsense | 127.0.0.1", "localhost | 127.0.0.1"})
    void theClientIsTheLastThatNoTrustedProxyIs(String forwarded, String client) {
        try (var lines = new Lines()) {
            this.client.get().uri("/").header("X-Forwarded-For", forwarded).exchange().expectStatus().isOk();
            assertThat(lines.line().path("address").asString()).isEqualTo(client);
        }
    }

    @Test
    void theSchemeAndTheHostAreThoseThatTheProxyWasAskedFor() {
        CATALOG.answers((request, response) -> response.sendString(
                Mono.just(request.requestHeaders().get("Host") + " " + request.requestHeaders().get("X-Forwarded-Host"))));
        client.get().uri("/api/technologies").header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "bellwether.example")
                .exchange().expectHeader().valueEquals("Strict-Transport-Security", "max-age=31536000").expectBody(String.class)
                .isEqualTo("bellwether.example null");
    }
}
