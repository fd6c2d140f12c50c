package dev.bellwether.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "bellwether.authorization.issuer=http://issuer.test")
class TokenTest {

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int management;
    private RestTestClient http;

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry properties) {
        properties.add("bellwether.authorization.directory", () -> directory);
    }

    @BeforeEach
    void connect() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void aClientThatNamesNoScopeGetsAllThatItHasInATokenForTheApi() throws Exception {
        var claims = SignedJWT.parse(token("operator", "").path("access_token").asString()).getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo("http://issuer.test");
        assertThat(claims.getAudience()).containsExactly("bellwether");
        assertThat(claims.getSubject()).isEqualTo("operator");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("operator");
        assertThat(claims.getStringListClaim("scope")).containsExactlyInAnyOrder("catalog:write", "observations:write",
                "scoring:write", "radar:decide", "admin");
    }

    @Test
    void aClientGetsNoScopeThatItDoesNotHave() {
        assertThat(token("collector", "").path("scope").asString()).isEqualTo("observations:write");
        ask("collector", secret("collector"), "&scope=admin").expectStatus().isBadRequest().expectBody().jsonPath("$.error")
                .isEqualTo("invalid_scope");
    }

    @Test
    void aWrongSecretGetsNothing() {
        ask("operator", "wrong", "").expectStatus().isUnauthorized().expectBody().jsonPath("$.error").isEqualTo("invalid_client");
    }

    @Test
    void theKeyThatIsPublishedChecksATokenAndIsOnlyThePublicHalf() throws Exception {
        var published = get("/oauth2/jwks");
        var key = JWKSet.parse(published).getKeys().getFirst();

        assertThat(key.isPrivate()).isFalse();
        assertThat(SignedJWT.parse(token("operator", "").path("access_token").asString())
                .verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        assertThat(get("/.well-known/oauth-authorization-server")).contains("\"issuer\":\"http://issuer.test\"");
    }

    @Test
    void keysAndSecretsCanBeReadByTheirOwnerOnly() throws Exception {
        for (var file : List.of("keys.json", "secrets/operator", "secrets/collector")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void thereAreProbesAtTheManagementPortAndNothingElseAnywhere() {
        http.get().uri("http://127.0.0.1:" + management + "/actuator/health/readiness").exchange().expectStatus().isOk();
        http.get().uri("http://127.0.0.1:" + management + "/actuator/env").exchange().expectStatus().isUnauthorized();
        http.get().uri("/login").exchange().expectStatus().isUnauthorized();
    }

    private JsonNode token(String client, String further) {
        return ask(client, secret(client), further).expectStatus().isOk().expectBody(JsonNode.class).returnResult()
                .getResponseBody();
    }

    private ResponseSpec ask(String client, String secret, String further) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return http.post().uri("/oauth2/token").header("Authorization", "Basic " + basic)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).body("grant_type=client_credentials" + further).exchange();
    }

    private String get(String path) {
        return http.get().uri(URI.create("http://127.0.0.1:" + port + path)).exchange().expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody();
    }

    private static String secret(String client) {
        try {
            return Files.readString(directory.resolve("secrets").resolve(client));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
