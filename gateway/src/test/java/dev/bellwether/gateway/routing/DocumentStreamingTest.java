package dev.bellwether.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class DocumentStreamingTest extends GatewayTest {

    @Test
    void tenMegabytesPassAndMayTakeLongerThanASingleRequest() throws Exception {
        var received = new AtomicLong();
        TREND.answers((request, response) -> request.receive().doOnNext(part -> received.addAndGet(part.readableBytes()))
                .then(Mono.delay(Duration.ofMillis(800)).then()).then(response.sendString(Mono.just("{}")).then()));
        var document = new byte[10 << 20];
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/documents?source=blog"))
                .header("Content-Type", "text/html").header("Authorization", TestIssuer.bearer("reader"))
                .POST(BodyPublishers.ofByteArray(document)).build();

        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(received).hasValue(document.length);
    }
}
