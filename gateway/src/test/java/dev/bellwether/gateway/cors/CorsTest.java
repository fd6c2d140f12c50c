package dev.bellwether.gateway.cors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

@TestPropertySource(properties = "bellwether.cors.origins=https://portal.example, https://other.example")
class CorsTest extends GatewayTest {

    private ResponseSpec preflight(String path, String origin) {
        return client.method(HttpMethod.OPTIONS).uri(path).header("Origin", origin).header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "If-Match, Authorization").exchange();
    }

    @Test
    void aPageOfAnAllowedOriginMayAskWithoutTheServiceBeingAsked() {
        for (var path : List.of("/api/technologies/hugo", "/api/technologies/hugo/overview", "/")) {
            preflight(path, "https://portal.example").expectStatus().isOk().expectHeader()
                    .valueEquals("Access-Control-Allow-Origin", "https://portal.example").expectHeader()
                    .valueEquals("Access-Control-Allow-Headers", "If-Match, Authorization");
        }
        assertThat(CATALOG.requests()).isEmpty();
        client.get().uri("/api/technologies").header("Origin", "https://portal.example").exchange().expectStatus().isOk()
                .expectHeader().valueEquals("Access-Control-Allow-Origin", "https://portal.example").expectHeader()
                .valueMatches("Access-Control-Expose-Headers", "ETag, .*").expectHeader()
                .doesNotExist("Access-Control-Allow-Credentials");
    }

    @Test
    void anotherIsRefused() {
        preflight("/api/technologies/hugo", "https://evil.example").expectStatus().isForbidden();
        client.get().uri("/api/technologies").header("Origin", "https://evil.example").exchange().expectStatus().isForbidden()
                .expectHeader().doesNotExist("Access-Control-Allow-Origin");
    }

    @Test
    void whatAServiceOpensToAllStaysOpen() {
        SCORING.answers((_, response) -> response.header("Access-Control-Allow-Origin", "*").sendString(Mono.just("{}")));
        client.get().uri("/api/radars/ours/exports/byor.csv").header("Origin", "https://evil.example").exchange().expectStatus()
                .isOk().expectHeader().valueEquals("Access-Control-Allow-Origin", "*");
    }
}
