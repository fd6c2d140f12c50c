package dev.bellwether.gateway.headers;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class SecurityHeadersTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/technologies", "/nothing"})
    void everyAnswerHasThem(String path) {
        client.get().uri(path).exchange().expectHeader().valueEquals("X-Content-Type-Options", "nosniff").expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'").expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer").expectHeader().valueEquals("Cache-Control", "no-cache")
                .expectHeader().doesNotExist("Strict-Transport-Security");
    }

    @Test
    void whatAServiceSaysItselfStands() {
        CATALOG.answers((_, response) -> response.header("Cache-Control", "private, max-age=60")
                .header("Content-Security-Policy", "default-src 'self'").sendString(Mono.just("{}")));
        client.get().uri("/api/technologies").exchange().expectHeader().valueEquals("Cache-Control", "private, max-age=60")
                .expectHeader().valueEquals("Content-Security-Policy", "default-src 'self'");
    }
}
