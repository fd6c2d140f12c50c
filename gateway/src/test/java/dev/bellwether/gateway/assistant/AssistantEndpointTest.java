package dev.bellwether.gateway.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import dev.bellwether.gateway.GatewayTest;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

class AssistantEndpointTest extends GatewayTest {

    private static final String INITIALIZE = """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},
         "clientInfo":{"name":"test","version":"1"}}}""";
    private static final String TREND_BODY = """
        {"asOf": "2026-11-21T00:00:00Z", "technology": {"slug": "postgresql", "name": "PostgreSQL", "kind": "database"},
         "window": "P3Y", "direction": "rising", "label": "rising", "growthPerYear": 0.13, "growthLow": 0.03, "growthHigh": 0.25,
         "confidence": 0.92, "rank": 5, "rankOf": 159, "pValue": 0.01, "leansOn": ["github"], "leftOut": [], "sources": []}""";

    private McpSyncClient assistant;

    @BeforeEach
    void connect() {
        assistant = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + port()).endpoint("/mcp")
                .httpRequestCustomizer((request, _, _, _, _) -> request.header("Authorization", "Basic b2Y6bWU=")).build())
                .requestTimeout(Duration.ofSeconds(20)).build();
    }

    @AfterEach
    void leave() {
        assistant.close();
    }

    @Test
    void theServerSaysWhatItIsAndEachToolWhatItTakesAndGives() {
        assertThat(assistant.initialize().serverInfo().name()).isEqualTo("bellwether");
        assertThat(assistant.getServerInstructions()).contains("list_criteria");
        var tools = assistant.listTools().tools();
        assertThat(tools).extracting(McpSchema.Tool::name).containsExactlyInAnyOrder("search_technologies", "read_trend",
                "list_trends", "list_criteria", "rank", "compare", "explain");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
            assertThat(tool.outputSchema()).containsKey("properties");
            assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
    }

    @Test
    void aNameIsResolvedAndTheTrendComesInShort() {
        CATALOG.answersJson(200, "{\"slug\": \"postgresql\"}");
        TREND.answersJson(200, TREND_BODY);

        var answer = call("read_trend", Map.of("technology", "Postgres & co", "window", "P3Y"));

        assertThat(answer.isError()).isFalse();
        assertThat(text(answer)).contains("PostgreSQL over P3Y: rising. +13 % a year (+3 % to +25 %)", "5 of 159");
        assertThat(answer.structuredContent()).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("direction", "rising")
                .doesNotContainKey("pValue");
        assertThat(CATALOG.requests()).containsExactly("GET /api/technologies/resolve?name=Postgres%20%26%20co");
        assertThat(TREND.requests()).containsExactly("GET /api/trends/postgresql?window=P3Y");
    }

    @Test
    void whatTheApiRefusesIsAnErrorOfTheToolInItsWords() {
        SCORING.answersJson(400, """
            {"title": "Invalid input", "status": 400, "errors": [{"pointer": "/weights/speed", "detail": "is no criterion"}]}""");

        var answer = call("rank", Map.of("weights", Map.of("speed", 1)));

        assertThat(answer.isError()).isTrue();
        assertThat(text(answer)).isEqualTo("Invalid input (400)\n/weights/speed: is no criterion");
    }

    @Test
    void aServiceThatIsAwayIsSaidToBeAway() {
        SCORING.goesAway();

        var answer = call("list_criteria", Map.of());

        assertThat(answer.isError()).isTrue();
        assertThat(text(answer)).contains("503", "scoring-service is not available", "Try again in");
    }

    @Test
    void argumentsThatDoNotKeepToTheSchemaReachNobody() {
        var answer = call("compare", Map.of("technologies", List.of("express"), "speed", true));

        assertThat(answer.isError()).isTrue();
        assertThat(text(answer)).contains("technologies", "speed");
        assertThat(CATALOG.requests()).isEmpty();
        assertThat(SCORING.requests()).isEmpty();
    }

    @Test
    void noArgumentLeadsToAnotherPath() {
        var answer = call("explain", Map.of("ranking", "../../dead-letters/scoring-service?a=b"));

        assertThat(answer.isError()).isTrue();
        assertThat(SCORING.requests()).isEmpty();
    }

    @Test
    void whoTheCallerIsGoesAlongAndWhatTheyAccept() {
        var seen = new AtomicReference<String>();
        CATALOG.answers((request, response) -> {
            var headers = request.requestHeaders();
            seen.set(headers.get("Authorization") + " " + headers.get("Accept") + " " + headers.get("MCP-Protocol-Version"));
            return response.header("Content-Type", "application/json").sendString(Mono.just("{\"items\": []}"));
        });

        var answer = call("search_technologies", Map.of("query", "graph database", "kinds", List.of("database", "library")));

        assertThat(seen.get()).isEqualTo("Basic b2Y6bWU= application/json, application/problem+json null");
        assertThat(text(answer)).isEqualTo("Nothing in the catalog matches.");
        assertThat(CATALOG.requests())
                .containsExactly("GET /api/technologies?q=graph%20database&kind=database&kind=library&limit=20");
    }

    @Test
    void aWebPageOfAnotherOriginIsRefused() {
        send("Origin", "https://evil.example").expectStatus().isForbidden();
        send("Origin", "http://localhost:5173").expectStatus().isOk();
    }

    @Test
    void aVersionThatIsNotSpokenIsRefused() {
        send("MCP-Protocol-Version", "1999-01-01").expectStatus().isBadRequest();
        send("MCP-Protocol-Version", "2025-06-18").expectStatus().isOk();
    }

    @Test
    void thereAreNoSessions() {
        send("Accept-Language", "en").expectHeader().doesNotExist("Mcp-Session-Id");
        client.get().uri("/mcp").accept(MediaType.TEXT_EVENT_STREAM).exchange().expectStatus().isEqualTo(405);
    }

    private ResponseSpec send(String header, String value) {
        return client.post().uri("/mcp").contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM).header(header, value).bodyValue(INITIALIZE)
                .exchange();
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return assistant.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }
}
