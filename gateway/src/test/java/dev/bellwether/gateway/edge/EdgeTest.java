package dev.bellwether.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class EdgeTest extends GatewayTest {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @BeforeEach
    void theServiceTellsWhatItSees() {
        CATALOG.answers((request, response) -> {
            var told = new StringBuilder();
            for (var name : new String[]{"traceparent", "tracestate", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
                    "X-Forwarded-Proto", "X-Real-IP"}) {
                told.append(name).append('=').append(request.requestHeaders().get(name)).append(' ');
            }
            return response.sendString(Mono.just(told.toString()));
        });
    }

    private String seen(String... headers) {
        var request = client.get().uri("/api/technologies?q=secret");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
    }

    @Test
    void theTraceOfTheCallerGoesAlong() {
        assertThat(seen("traceparent", TRACE, "tracestate", "a=1")).contains("traceparent=" + TRACE + " tracestate=a=1");
    }

    @Test
    void aRequestWithoutATraceGetsOneAndSoDoesAMalformedOne() {
        assertThat(seen()).containsPattern("traceparent=00-[0-9a-f]{32}-[0-9a-f]{16}-0[01] tracestate=null");
        assertThat(seen("traceparent", "00-zz", "tracestate", "a=1"))
                .containsPattern("traceparent=00-[0-9a-f]{32}-[0-9a-f]{16}-0[01] tracestate=null");
    }

    @Test
    void aProblemOfTheGatewayNamesItsTrace() {
        client.get().uri("/nothing").header("traceparent", TRACE).exchange().expectBody().jsonPath("$.traceId")
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void whatAStrangerSaysOfForwardingIsNotPassedOn() {
        assertThat(seen("Forwarded", "for=1.2.3.4", "X-Forwarded-For", "1.2.3.4", "X-Forwarded-Host", "evil.example",
                "X-Forwarded-Proto", "https", "X-Real-IP", "1.2.3.4"))
                .contains("Forwarded=null X-Forwarded-For=null X-Forwarded-Host=null X-Forwarded-Proto=null X-Real-IP=null");
    }

    @Test
    void eachRequestIsALineWithoutItsQuery() {
        try (var lines = new Lines()) {
            var body = seen("traceparent", TRACE, "X-Forwarded-For", "1.2.3.4");
            var line = lines.line();
            assertThat(line.propertyNames()).containsExactlyInAnyOrder("at", "method", "path", "status", "bytes", "micros",
                    "address", "client", "trace");
            assertThat(line.path("client").asString()).isEqualTo("tester");
            assertThat(line.path("method").asString()).isEqualTo("GET");
            assertThat(line.path("path").asString()).isEqualTo("/api/technologies");
            assertThat(line.path("status").asInt()).isEqualTo(200);
            assertThat(line.path("bytes").asInt()).isEqualTo(body.length());
            assertThat(line.path("address").asString()).as("not what a stranger says").isEqualTo("127.0.0.1");
            assertThat(line.path("trace").asString()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        }
    }

    @Test
    void whatTheGatewayRefusesIsALineToo() {
        try (var lines = new Lines()) {
            client.get().uri("/nothing").exchange().expectStatus().isNotFound();
            assertThat(lines.line().path("status").asInt()).isEqualTo(404);
            assertThat(lines.line().path("bytes").asInt()).isPositive();
        }
    }
}
