package dev.bellwether.gateway.security;

import dev.bellwether.access.Scope;
import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "bellwether.security.reading=authenticated")
class ClosedReadingTest extends GatewayTest {

    @Test
    void readingNeedsATokenOnceTheSettingSaysSo() {
        anonymous().get().uri("/api/technologies").exchange().expectStatus().isUnauthorized().expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer");
        anonymous().get().uri("/api/technologies").header("Authorization", TestIssuer.bearer("reader", Scope.ADMIN)).exchange()
                .expectStatus().isOk();
    }
}
