package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway refuses before any service sees it. */
@ExtendWith(RunningSystem.class)
class LimitsTest {

    private static final int MORE_THAN_A_BUDGET = 20_000;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String SMUGGLED = "DELETE /api/technologies/hugo HTTP/1.1\r\nHost: a\r\n\r\n";

    private final Api api = RunningSystem.api();

    @Test
    void eachAnswerTellsWhatIsLeftOfTheBudget() {
        var answer = api.get("/api/technologies/hugo").expect(200);

        assertThat(answer.header("RateLimit-Policy")).matches("\"reads\";q=\\d+;w=60");
        assertThat(answer.header("RateLimit")).matches("\"reads\";r=\\d+;t=\\d+");
        assertThat(api.get("/api/comparisons?slugs=hugo,jekyll").header("RateLimit-Policy")).startsWith("\"computations\";");
    }

    /** Asked is what is refused for want of a parameter, as only the asking is counted. */
    @Test
    void aBudgetIsSpentByOneClientAloneAndIsThereAgainAfterATime() {
        var collector = api.as(RunningSystem.client("collector"));
        var answer = computation(collector).expect(400);
        for (var asked = 1; answer.status() != 429 && asked < MORE_THAN_A_BUDGET; asked++) {
            answer = computation(collector);
        }

        answer.expectProblem(429);
        assertThat(answer.at("/violated-policies/0").asString()).isEqualTo("computations");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.header("RateLimit")).startsWith("\"computations\";r=0;");
        collector.get("/api/technologies/hugo").expect(200);
        computation(api).expect(400);
        await().untilAsserted(() -> computation(collector).expect(400));
    }

    private static Answer computation(Api client) {
        return client.get("/api/comparisons");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        api.post("/api/technologies", Api.JSON, "\"" + "x".repeat(1 << 20) + "\"").expectProblem(413);
        api.get("/api/technologies/hugo").expect(200);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        api.get("/api/technologies?search=" + "x".repeat(9000)).expectProblem(414);
    }

    @Test
    void headersThatAreTooLargeAreRefused() {
        api.get("/api/technologies", "X-Large", "x".repeat(17_000)).expectProblem(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Content-Length: 0\r\nContent-Length: 60\r\n\r\n", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", "Host: b\r\nContent-Length: 0\r\n\r\n",
            "X: y\nContent-Length: 0\n\n"})
    void whatTwoServersCouldReadDifferentlyIsRefusedWithAllThatFollows(String rest) throws IOException {
        var answer = raw("POST /api/rankings HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + rest + SMUGGLED);

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1").contains("application/problem+json");
        api.get("/api/technologies/hugo").expect(200);
    }

    private static String raw(String request) throws IOException {
        var gateway = RunningSystem.url();
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
