package dev.bellwether.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that two servers could read differently, and what else no client sends in good faith. */
class HostileRequestTest extends GatewayTest {

    private static final String BEARER = TestIssuer.bearer("tester");
    private static final String SMUGGLED = "GET /api/signals HTTP/1.1\r\nHost: a\r\n\r\n";

    static Stream<Arguments> malformed() {
        return Stream.of(
                argumentSet("a length and chunks", post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")),
                argumentSet("chunks and a length", post("Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\nG")),
                argumentSet("two lengths", post("Content-Length: 0\r\nContent-Length: 37\r\n\r\n")),
                argumentSet("two lengths that agree", post("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}")),
                argumentSet("two lengths in one field", post("Content-Length: 2, 3\r\n\r\n{}")),
                argumentSet("a length with a sign", post("Content-Length: +2\r\n\r\n{}")),
                argumentSet("a negative length", post("Content-Length: -2\r\n\r\n{}")),
                argumentSet("a length that is no number", post("Content-Length: two\r\n\r\n{}")),
                argumentSet("a coding that hides chunks", post("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")),
                argumentSet("chunks within another coding", post("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")),
                argumentSet("chunks that are not the last coding", post("Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n")),
                argumentSet("two codings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n")),
                argumentSet("a coding of which the value is folded", post("Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n")),
                argumentSet("a coding with a space before the colon", post("Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n")),
                argumentSet("a coding after a vertical tab", post("Transfer-Encoding: \u000bchunked\r\n\r\n0\r\n\r\n")),
                argumentSet("chunks in HTTP/1.0",
                        "POST /api/technologies HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                argumentSet("lone line feeds", "GET /api/technologies HTTP/1.1\nHost: a\n\n"),
                argumentSet("a lone line feed between headers", get("A: b\nContent-Length: 5\r\n\r\n")),
                argumentSet("a lone carriage return in a header", get("A: b\rX: c\r\n\r\n")),
                argumentSet("a header without a name", get(": b\r\n\r\n")),
                argumentSet("a header without a colon", get("nonsense\r\n\r\n")),
                argumentSet("a header with a space in its name", get("A b: c\r\n\r\n")),
                argumentSet("a null character in a value", get("A: b\u0000c\r\n\r\n")),
                argumentSet("a first header that is folded", "GET /api/technologies HTTP/1.1\r\n Host: a\r\n\r\n"),
                argumentSet("no host", "GET /api/technologies HTTP/1.1\r\n\r\n"),
                argumentSet("two hosts", get("Host: b\r\n\r\n")),
                argumentSet("two hosts in one field", "GET /api/technologies HTTP/1.1\r\nHost: a, b\r\n\r\n"),
                argumentSet("an empty host", "GET /api/technologies HTTP/1.1\r\nHost: \r\n\r\n"),
                argumentSet("a host with a path", "GET /api/technologies HTTP/1.1\r\nHost: a/b?c\r\n\r\n"),
                argumentSet("a host with somebody in front", "GET /api/technologies HTTP/1.1\r\nHost: a@b\r\n\r\n"),
                argumentSet("a target with a host of its own", "GET http://b/api/technologies HTTP/1.1\r\nHost: a\r\n\r\n"),
                argumentSet("a target that is no path", "GET api/technologies HTTP/1.1\r\nHost: a\r\n\r\n"),
                argumentSet("a line feed in the target", "GET /api/technologies?a\nX: y HTTP/1.1\r\nHost: a\r\n\r\n"),
                argumentSet("a space in the target", "GET /api/technologies HTTP/1.1 HTTP/1.1\r\nHost: a\r\n\r\n"),
                argumentSet("no version", "GET /api/technologies\r\nHost: a\r\n\r\n"),
                argumentSet("no HTTP at all", "\u0016\u0003\u0001\u0000\u0001\u0001\u0000\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String request) {
        try (var connection = new RawConnection(port())) {
            var answer = connection.send(request + SMUGGLED).untilClosed();

            assertThat(RawConnection.status(answer)).as(answer).isEqualTo(400);
            assertThat(answer).containsOnlyOnce("HTTP/1.1").contains("application/problem+json", "\"status\":400");
        }
        assertThat(forwarded()).isEmpty();
    }

    static Stream<Arguments> brokenChunks() {
        return Stream.of(argumentSet("no number", "zz\r\n{}\r\n0\r\n\r\n"), argumentSet("a prefix", "0x2\r\n{}\r\n0\r\n\r\n"),
                argumentSet("a negative number", "-2\r\n{}\r\n0\r\n\r\n"),
                argumentSet("more than there can be", "FFFFFFFFFFFFFFFF2\r\n{}\r\n0\r\n\r\n"),
                argumentSet("lone line feeds", "2\n{}\n0\n\n"),
                argumentSet("more than its size", "2\r\n{}XX\r\n0\r\n\r\n"),
                argumentSet("nothing", "\r\n{}\r\n0\r\n\r\n"));
    }

    /** A body is passed on as it comes, so the service may see such a request begin; it never sees it end. */
    @ParameterizedTest
    @MethodSource
    void brokenChunks(String chunks) {
        var ended = new AtomicInteger();
        CATALOG.answers((request, response) -> request.receive().then().doOnSuccess(_ -> ended.incrementAndGet())
                .then(response.status(201).send()));
        try (var connection = new RawConnection(port())) {
            var answer = connection.send(post("Transfer-Encoding: chunked\r\n\r\n" + chunks) + SMUGGLED).untilClosed();

            assertThat(RawConnection.status(answer)).as(answer).isIn(400, 0);
            assertThat(answer).doesNotContain("HTTP/1.1 2");
        }
        assertThat(ended).hasValue(0);
        assertThat(TREND.requests()).isEmpty();
    }

    @Test
    void aFoldedHeaderIsPassedOnAsOneLine() {
        CATALOG.answers((request, response) -> response.header("Seen", request.requestHeaders().get("A")).send());
        try (var connection = new RawConnection(port())) {
            assertThat(connection.send(get("A: b\r\n c\r\nConnection: close\r\n\r\n")).untilClosed()).contains("Seen: b c\r\n");
        }
    }

    @Test
    void lineBreaksInAPathAreNeverDecoded() {
        try (var connection = new RawConnection(port())) {
            var answer = connection.send("GET /api/technologies/a%0d%0aX:%20y HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .untilClosed();
            assertThat(answer).doesNotContain("X: y\r\n");
        }
        assertThat(CATALOG.requests()).isSubsetOf("GET /api/technologies/a%0d%0aX:%20y");
    }

    @Test
    void twoRequestsInOnePieceAreTwo() {
        try (var connection = new RawConnection(port())) {
            connection.send(get("\r\n") + get("\r\n"));
            await().untilAsserted(() -> assertThat(CATALOG.requests()).hasSize(2));
        }
    }

    @Test
    void aTargetThatIsTooLongIsAProblem() {
        assertThat(refusal("GET /api/technologies?a=" + "a".repeat(9000) + " HTTP/1.1\r\nHost: a\r\n\r\n")).isEqualTo(414);
    }

    @Test
    void headersThatAreTooLargeAreAProblem() {
        assertThat(refusal(get("A: " + "a".repeat(17_000) + "\r\n\r\n"))).isEqualTo(431);
    }

    @Test
    void headersThatNeverEndAreAProblem() {
        assertThat(refusal(get("A: b\r\n".repeat(6000)))).isEqualTo(431);
    }

    private int refusal(String request) {
        try (var connection = new RawConnection(port())) {
            var answer = connection.send(request).untilClosed();
            assertThat(answer).contains("application/problem+json", "\"detail\":");
            assertThat(forwarded()).isEmpty();
            return RawConnection.status(answer);
        }
    }

    private static List<String> forwarded() {
        return Stream.of(CATALOG, TREND, SCORING).flatMap(service -> service.requests().stream()).toList();
    }

    private static String get(String rest) {
        return "GET /api/technologies HTTP/1.1\r\nHost: a\r\n" + rest;
    }

    private static String post(String rest) {
        return "POST /api/technologies HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: " + BEARER + "\r\n"
                + rest;
    }
}
