package dev.bellwether.defaults.security;

import dev.bellwether.access.Scope;
import dev.bellwether.access.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(classes = Doors.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        Doors.DEFAULTS, Doors.READY, "bellwether.security.reading=authenticated"})
class ClosedReadingTest {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        TestIssuer.trusted(properties::add);
    }

    @Test
    void readingNeedsATokenOnceTheSettingSaysSo() {
        var http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        http.get().uri("/api/technologies").exchange().expectStatus().isUnauthorized().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.get().uri("/api/technologies").header("Authorization", TestIssuer.bearer("reader", Scope.ADMIN)).exchange()
                .expectStatus().isOk().expectBody(String.class).isEqualTo("reader");
    }
}
