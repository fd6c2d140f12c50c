package dev.bellwether.gateway.body;

import static io.github.resilience4j.circuitbreaker.CircuitBreaker.State.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;

@TestPropertySource(properties = {"bellwether.limits.bodies.single=1KB", "bellwether.limits.bodies.document=2KB",
        "bellwether.limits.bodies.bulk=3KB", "bellwether.limits.bodies.patience=1s",
        "resilience4j.timelimiter.instances.single.timeout-duration=30s"})
class BodyLimitTest extends GatewayTest {

    private static final int CALLS_UNTIL_JUDGED = 5;

    @BeforeEach
    void servicesReadWhatIsSent() {
        CATALOG.answers((request, response) -> request.receive().then(response.status(201).send()));
        TREND.answers((request, response) -> request.receive().then(response.status(201).send()));
        SCORING.answers((request, response) -> request.receive().then(response.status(201).send()));
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/technologies, application/json, 1024", "PUT, /api/profiles/a, application/json, 1024",
            "PATCH, /api/technologies/a, application/merge-patch+json, 1024", "POST, /api/documents, text/html, 2048",
            "POST, /api/usage/imports/cyclonedx, application/json, 2048", "POST, /api/radars/a/imports, application/json, 2048",
            "POST, /api/technologies, application/x-ndjson, 3072", "POST, /api/observations, text/csv, 3072"})
    void aBodyMayBeAsLargeAsItsKindButNotLarger(String method, String path, String type, int largest) {
        send(method, path, type, largest).expectStatus().isCreated();

        forgetAll();
        send(method, path, type, largest + 1).expectStatus().isEqualTo(413).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.detail")
                .isEqualTo("The body is larger than " + largest + " bytes.");
        assertThat(CATALOG.requests()).isEmpty();
        assertThat(TREND.requests()).isEmpty();
        assertThat(SCORING.requests()).isEmpty();
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsEndsWhereItIsTooLarge() {
        for (var i = 0; i < 2 * CALLS_UNTIL_JUDGED; i++) {
            client.post().uri("/api/technologies").contentType(MediaType.APPLICATION_JSON)
                    .body(Flux.range(0, 100).map(_ -> "x".repeat(100)), String.class).exchange().expectStatus().isEqualTo(413)
                    .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(breakerOf("catalog")).as("the service is not to blame").isEqualTo(CLOSED);
    }

    @Test
    void whoSendsABodyTooSlowlyIsCutOffAndTheServiceIsNotToBlame() throws IOException {
        for (var i = 0; i < CALLS_UNTIL_JUDGED; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(("POST /api/technologies HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Authorization: " + TestIssuer.bearer("tester") + "\r\nContent-Length: 100\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 408").contains("The body came too slowly.");
            }
        }
        assertThat(breakerOf("catalog")).isEqualTo(CLOSED);
    }

    private ResponseSpec send(String method, String path, String type, int size) {
        return client.method(HttpMethod.valueOf(method)).uri(path).header("Content-Type", type).bodyValue("x".repeat(size))
                .exchange();
    }

    private static void forgetAll() {
        CATALOG.forget();
        TREND.forget();
        SCORING.forget();
    }
}
