package dev.bellwether.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class BulkStreamingTest extends GatewayTest {

    private static final String LINE = "{\"slug\":\"hugo\"}\n";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theFirstLineReachesTheServiceBeforeTheLastIsWritten() throws Exception {
        var firstLine = new CompletableFuture<String>();
        CATALOG.answers((request, response) -> request.receive().asString().doOnNext(firstLine::complete)
                .then(response.sendString(Mono.just("{}")).then()));

        CompletableFuture<HttpResponse<String>> answer;
        try (var lines = new SubmissionPublisher<ByteBuffer>()) {
            answer = http.sendAsync(post("/api/technologies", BodyPublishers.fromPublisher(lines)), BodyHandlers.ofString());
            await().until(lines::hasSubscribers);
            lines.submit(ByteBuffer.wrap(LINE.getBytes(StandardCharsets.UTF_8)));
            assertThat(firstLine.get(5, TimeUnit.SECONDS)).isEqualTo(LINE);
        }

        assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyFarLargerThanAnyBufferPasses() throws Exception {
        var block = LINE.repeat(4096).getBytes(StandardCharsets.UTF_8);
        var blocks = Collections.nCopies(1024, block);
        var received = new AtomicLong();
        CATALOG.answers((request, response) -> request.receive().doOnNext(part -> received.addAndGet(part.readableBytes()))
                .then(response.sendString(Mono.just("{}")).then()));

        var answer = http.send(post("/api/technologies", BodyPublishers.ofByteArrays(blocks)), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(received).hasValue(1024L * block.length);
    }

    @Test
    void aBulkRequestMayTakeLongerThanASingleOne() throws Exception {
        CATALOG.answers((request, response) -> request.receive().then(Mono.delay(Duration.ofMillis(800)).then())
                .then(response.sendString(Mono.just("{}")).then()));

        assertThat(http.send(post("/api/technologies", BodyPublishers.ofString(LINE)), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anExportStreamsOnAfterTheTimeLimit() throws Exception {
        CATALOG.answers((_, response) -> response.header("Content-Type", "application/x-ndjson")
                .sendString(Flux.interval(Duration.ofMillis(200)).take(5).map(_ -> LINE).onBackpressureBuffer()));
        var request = HttpRequest.newBuilder(uri("/api/technologies")).header("Accept", "application/x-ndjson").build();

        assertThat(http.send(request, BodyHandlers.ofString()).body()).isEqualTo(LINE.repeat(5));
    }

    private HttpRequest post(String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-ndjson")
                .header("Authorization", TestIssuer.bearer("importer")).POST(body).build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }
}
