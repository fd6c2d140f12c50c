package dev.bellwether.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import dev.bellwether.gateway.GatewayTest;
import dev.bellwether.gateway.StubService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

class RoutingTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({"catalog, /api/technologies", "catalog, /api/technologies/hugo/history?limit=5", "trend, /api/signals",
            "trend, /api/sources/github", "trend, /api/observations", "trend, /api/lists/consensus?universe=all",
            "trend, /api/trends?order=momentum",
            "scoring, /api/criteria",
            "scoring, /api/profiles/api", "scoring, /api/rankings?technology=hugo", "scoring, /api/weights/entropy",
            "scoring, /api/usage/concerns", "scoring, /api/notices/feed.atom",
            "scoring, /api/comparisons?slugs=hugo",
            "trend, /api/dead-letters/trend-service/7", "catalog, /api/dead-letters/catalog-service"})
    void aPathLeadsToItsServiceUnchanged(String service, String path) {
        client.get().uri(path).exchange().expectStatus().isOk();

        Map<String, StubService> all = Map.of("catalog", CATALOG, "trend", TREND, "scoring", SCORING);
        all.forEach((name, stub) -> assertThat(stub.requests())
                .isEqualTo(name.equals(service) ? List.of("GET " + path) : List.of()));
    }

    @Test
    void aClientErrorOfAServicePassesUnchanged() {
        var problem = "{\"status\":400,\"errors\":[{\"pointer\":\"/name\",\"detail\":\"must not be empty\"}]}";
        CATALOG.answers((_, response) -> response.status(400).header("Content-Type", "application/problem+json")
                .sendString(Mono.just(problem)));

        client.post().uri("/api/technologies").contentType(MediaType.APPLICATION_JSON).bodyValue("{}").exchange()
                .expectStatus().isBadRequest().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class).isEqualTo(problem);
    }

    @Test
    void aServerErrorOfAServicePassesUnchanged() {
        CATALOG.answersJson(500, "{\"status\":500}");

        client.get().uri("/api/technologies").exchange().expectStatus().isEqualTo(500).expectBody(String.class)
                .isEqualTo("{\"status\":500}");
    }

    @Test
    void theServiceSeesTheGatewaysHostAndTheConditionsOfTheClient() {
        CATALOG.answers((request, response) -> response.status(304).header("Seen",
                request.requestHeaders().get("Host") + " " + request.requestHeaders().get("If-None-Match")).send());

        client.get().uri("/api/technologies/hugo").header("If-None-Match", "\"3\"").exchange().expectStatus().isNotModified()
                .expectHeader().valueEquals("Seen", "127.0.0.1:" + port() + " \"3\"");
    }
}
