package dev.bellwether.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenCredentialsTest {

    private static final String ANSWER = "{\"access_token\": \"t-1\", \"expires_in\": 3600}";

    @Test
    void aTokenIsTakenAsItIs() throws Exception {
        assertThat(GivenCredentials.in(Map.of("BELLWETHER_TOKEN", "abc")).orElseThrow().token()).contains("abc");
        assertThat(GivenCredentials.in(Map.of())).isEmpty();
    }

    @Test
    void aClientAsksOnceForATokenThatLasts(@TempDir Path directory) throws Exception {
        var secret = Files.writeString(directory.resolve("operator"), "s:cr t\n");
        try (var server = new StubApi(200, ANSWER)) {
            var credentials = GivenCredentials
                    .in(Map.of("BELLWETHER_ISSUER", server.url(), "BELLWETHER_CLIENT_SECRET_FILE", secret.toString()))
                    .orElseThrow();

            assertThat(credentials.token()).contains("t-1");
            assertThat(credentials.token()).contains("t-1");
            assertThat(server.requests()).containsExactly(
                    "POST /oauth2/token application/x-www-form-urlencoded null grant_type=client_credentials");
        }
    }

    @Test
    void aTokenThatIsAboutToEndIsNotKept() throws Exception {
        try (var server = new StubApi(200, ANSWER.replace("3600", "30"), ANSWER.replace("t-1", "t-2"))) {
            var credentials = GivenCredentials
                    .in(Map.of("BELLWETHER_ISSUER", server.url(), "BELLWETHER_CLIENT_SECRET", "s")).orElseThrow();

            assertThat(credentials.token()).contains("t-1");
            assertThat(credentials.token()).contains("t-2");
        }
    }

    @Test
    void whatIsRefusedOrIncompleteIsSaid() throws Exception {
        try (var server = new StubApi(401, "{\"error\": \"invalid_client\"}")) {
            var credentials = GivenCredentials
                    .in(Map.of("BELLWETHER_ISSUER", server.url(), "BELLWETHER_CLIENT_SECRET", "s")).orElseThrow();
            assertThatThrownBy(credentials::token).isInstanceOf(ApiFailed.class).hasMessageContaining("invalid_client")
                    .hasMessageContaining("'operator'");
        }
        assertThatThrownBy(() -> GivenCredentials.in(Map.of("BELLWETHER_ISSUER", "http://127.0.0.1:1")))
                .isInstanceOf(ApiFailed.class).hasMessageContaining("BELLWETHER_CLIENT_SECRET_FILE");
    }
}
