package dev.bellwether.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import dev.bellwether.access.Scope;
import dev.bellwether.access.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@SpringBootTest(classes = Doors.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        Doors.DEFAULTS, Doors.READY, "management.server.port=0"})
class IdentityTest {

    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int management;
    private RestTestClient http;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        TestIssuer.trusted(properties::add);
    }

    @BeforeEach
    void connect() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void readingNeedsNoToken() {
        http.get().uri("/api/technologies").exchange().expectStatus().isOk().expectBody(String.class).isEqualTo("anonymous");
    }

    @Test
    void aChangeWithoutATokenIsRefusedWithAChallenge() {
        http.post().uri("/api/technologies").exchange().expectStatus().isUnauthorized().expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer scope=\"catalog:write\"").expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.status").isEqualTo(401);
    }

    @Test
    void aTokenWithoutTheScopeIsForbiddenAndOneWithItNamesWhoActs() {
        write(TestIssuer.bearer("ann", Scope.OBSERVATIONS_WRITE)).expectStatus().isForbidden().expectHeader()
                .value("WWW-Authenticate", said -> assertThat(said).contains("insufficient_scope", "scope=\"catalog:write\""));
        write(TestIssuer.bearer("ann", Scope.CATALOG_WRITE)).expectStatus().isOk().expectBody(String.class).isEqualTo("ann");
    }

    @Test
    void aTokenThatIsNotTheIssuersOrNotForThisOrOverIsRefused() {
        TestIssuer.refused().forEach(this::refused);
    }

    @Test
    void probesAreAtTheManagementPortForEverybodyAndNothingElseIs() {
        http.get().uri("http://127.0.0.1:" + management + "/actuator/health/liveness").exchange().expectStatus().isOk();
        http.get().uri("http://127.0.0.1:" + management + "/actuator/env").exchange().expectStatus().isUnauthorized();
        http.get().uri("/actuator/health").exchange().expectStatus().isNotFound();
    }

    @Test
    void aPathThatNoClientSendsByChanceIsRefusedAsAProblem() {
        http.get().uri(URI.create("http://127.0.0.1:" + port + "/api//technologies")).exchange().expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private void refused(String token) {
        write("Bearer " + token).expectStatus().isUnauthorized().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().value("WWW-Authenticate", said -> assertThat(said).contains("error=\"invalid_token\""));
    }

    private ResponseSpec write(String bearer) {
        return http.post().uri("/api/technologies").header("Authorization", bearer).exchange();
    }
}
