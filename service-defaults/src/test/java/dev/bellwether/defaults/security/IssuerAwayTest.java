package dev.bellwether.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.access.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Nobody listens at the issuer's address. */
@SpringBootTest(classes = Doors.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        Doors.DEFAULTS, Doors.READY,
        "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1"})
class IssuerAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void aServiceStartsAndAnswersWhatNeedsNoTokenAndSaysWhyItCannotCheckOne() {
        var http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        http.get().uri("/api/technologies").exchange().expectStatus().isOk();
        http.post().uri("/api/technologies").exchange().expectStatus().isUnauthorized();
        http.post().uri("/api/technologies").header("Authorization", TestIssuer.bearer("ann")).exchange().expectStatus()
                .isEqualTo(503).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectHeader()
                .valueEquals("Retry-After", "5").expectBody().jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("issuer"));
    }
}
