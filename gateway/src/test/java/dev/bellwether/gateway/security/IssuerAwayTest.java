package dev.bellwether.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.Gateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Nobody listens at the issuer's address. */
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1")
class IssuerAwayTest {

    @LocalServerPort
    private int port;
    private WebTestClient client;

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void theGatewayStartsAndAnswersWhatNeedsNoToken() {
        client.get().uri("/").exchange().expectStatus().isOk();
    }

    @Test
    void aTokenThatCannotBeCheckedIsAnsweredWith503AndNoTokenWith401() {
        client.post().uri("/api/technologies").header("Authorization", TestIssuer.bearer("ann")).exchange().expectStatus()
                .isEqualTo(503).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectHeader()
                .valueEquals("Retry-After", "5").expectBody().jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("issuer"));
        client.post().uri("/api/technologies").exchange().expectStatus().isUnauthorized();
    }
}
