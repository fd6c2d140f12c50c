package dev.bellwether.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.bellwether.access.Scope;
import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

class IdentityTest extends GatewayTest {

    @Test
    void readingNeedsNoToken() {
        anonymous().get().uri("/api/technologies").exchange().expectStatus().isOk();
    }

    @Test
    void aChangeWithoutATokenIsRefusedBeforeAnyServiceIsAsked() {
        anonymous().post().uri("/api/technologies").exchange().expectStatus().isUnauthorized().expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer scope=\"catalog:write\"").expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.status").isEqualTo(401);
        assertThat(CATALOG.requests()).isEmpty();
    }

    @Test
    void aTokenWithoutTheScopeIsRefusedAndOneWithItGoesOn() {
        write(TestIssuer.bearer("ann", Scope.OBSERVATIONS_WRITE)).expectStatus().isForbidden().expectHeader()
                .value("WWW-Authenticate", said -> assertThat(said).contains("insufficient_scope", "scope=\"catalog:write\""));
        assertThat(CATALOG.requests()).isEmpty();
        write(TestIssuer.bearer("ann", Scope.CATALOG_WRITE)).expectStatus().isOk();
        assertThat(CATALOG.requests()).hasSize(1);
    }

    @Test
    void aTokenThatIsNotTheIssuersOrNotForThisOrOverIsRefused() {
        TestIssuer.refused().forEach(this::refused);
    }

    @Test
    void aTokenThatDoesNotCountIsRefusedEvenForWhatNeedsNone() {
        anonymous().get().uri("/api/technologies").header("Authorization", "Bearer x.y.z").exchange().expectStatus()
                .isUnauthorized();
    }

    @Test
    void thePartsOfAnOverviewAreAskedForInTheCallersName() {
        var seen = new CopyOnWriteArrayList<String>();
        for (var service : List.of(CATALOG, TREND, SCORING)) {
            service.answers((request, response) -> {
                seen.add(String.valueOf(request.requestHeaders().get("Authorization")));
                return response.header("Content-Type", "application/json").sendString(Mono.just("{}"));
            });
        }
        var bearer = TestIssuer.bearer("ann");
        anonymous().get().uri("/api/technologies/go/overview").header("Authorization", bearer).exchange().expectStatus().isOk();
        assertThat(seen).hasSize(3).containsOnly(bearer);
    }

    @Test
    void aPathThatHidesASlashIsRefusedAsAProblem() {
        client.get().uri("/api/technologies/{slug}", "a/b").exchange().expectStatus().isBadRequest().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private void refused(String token) {
        write("Bearer " + token).expectStatus().isUnauthorized().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().value("WWW-Authenticate", said -> assertThat(said).contains("error=\"invalid_token\""));
        assertThat(CATALOG.requests()).isEmpty();
    }

    private ResponseSpec write(String bearer) {
        return anonymous().post().uri("/api/technologies").header("Authorization", bearer).exchange();
    }
}
