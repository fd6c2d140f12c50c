package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assistant can ask by the Model Context Protocol, on the starter data. */
@ExtendWith(RunningSystem.class)
class AssistantTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Api api = RunningSystem.api();
    private McpSyncClient assistant;

    @BeforeEach
    void connect() {
        assistant = McpClient
                .sync(HttpClientStreamableHttpTransport.builder(RunningSystem.url().toString()).endpoint("/mcp").build())
                .requestTimeout(Duration.ofMinutes(1)).build();
        assertThat(assistant.initialize().serverInfo().name()).isEqualTo("bellwether");
    }

    @AfterEach
    void leave() {
        assistant.close();
    }

    @Test
    void theToolsAreListed() {
        assertThat(assistant.listTools().tools()).extracting(Tool::name).containsExactlyInAnyOrder("search_technologies",
                "read_trend", "list_trends", "list_criteria", "rank", "compare", "explain");
    }

    @Test
    void theCatalogIsSearchedPageByPage() {
        var first = ask("search_technologies", Map.of("query", "database", "kinds", List.of("database"), "limit", 2));
        assertThat(first.path("items").valueStream()).hasSize(2).allSatisfy(
                item -> assertThat(item.path("kind").asString()).isEqualTo("database"));
        var second = ask("search_technologies", Map.of("query", "database", "kinds", List.of("database"), "limit", 2, "cursor",
                first.path("nextCursor").asString()));
        assertThat(slugs(second.path("items"))).isNotEmpty().doesNotContainAnyElementsOf(slugs(first.path("items")));
    }

    @Test
    void aTrendIsReadByAnyNameAndSaysWhatTheApiSays() {
        var trend = ask("read_trend", Map.of("technology", "Postgres"));
        var said = api.get("/api/trends/postgresql").expect(200).json();
        assertThat(trend.path("technology").path("slug").asString()).isEqualTo("postgresql");
        assertThat(trend.path("direction")).isEqualTo(said.path("direction"));
        assertThat(trend.path("sources").valueStream()).hasSameSizeAs(said.path("sources").valueStream().toList());
    }

    @Test
    void trendsAreListedByPopularity() {
        var list = ask("list_trends", Map.of("order", "level", "kind", "database", "limit", 5));
        assertThat(slugs(list.path("items"))).hasSize(5)
                .isEqualTo(api.get("/api/trends?order=level&kind=database&limit=5").expect(200)
                        .json().path("items").valueStream().map(item -> item.path("technology").path("slug").asString())
                        .toList());
    }

    @Test
    void statedNeedsAreRankedAndTheRankingIsExplained() {
        assertThat(ask("list_criteria", Map.of()).path("criteria").valueStream().map(each -> each.path("id").asString()))
                .contains("scalability", "cost");

        var ranking = ask("rank",
                Map.of("weights", Map.of("scalability", 3, "cost", 1), "kinds", List.of("framework"), "mustHaves",
                        List.of(Map.of("field", "languages", "op", "=", "value", "Java")), "limit", 3));

        assertThat(ranking.path("ranked").valueStream()).hasSize(3).allSatisfy(place -> {
            var total = place.path("contributions").valueStream().mapToDouble(each -> each.path("contribution").asDouble()).sum();
            assertThat(total).isCloseTo(place.path("score").asDouble(), Offset.offset(1e-9));
        });
        assertThat(ranking.path("excluded").valueStream()).isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("because").path(0).asString()).startsWith("languages = Java"));
        var id = ranking.path("ranking").asString();
        var first = ranking.path("ranked").path(0);
        assertThat(sentences(ask("explain", Map.of("ranking", id)))).anySatisfy(
                sentence -> assertThat(sentence).startsWith(first.path("name").asString()));
        var whyNot = ask("explain", Map.of("ranking", id, "technology", "Django"));
        assertThat(whyNot.path("verdict").asString()).isEqualTo("excluded");
        assertThat(sentences(whyNot)).isNotEmpty();
        var second = ranking.path("ranked").path(1).path("name").asString();
        assertThat(sentences(ask("explain",
                Map.of("ranking", id, "technology", second, "against", first.path("slug").asString()))))
                .anySatisfy(sentence -> assertThat(sentence).contains(second));
    }

    @Test
    void aReadyProfileIsRanked() {
        var ranking = ask("rank", Map.of("profile", "primary-database"));
        assertThat(ranking.path("ranked").size()).isBetween(1, 10);
    }

    @Test
    void technologiesAreComparedByName() {
        var comparison = ask("compare", Map.of("technologies", List.of("Express", "fastify"), "profile", "high-traffic-api"));
        assertThat(slugs(comparison.path("technologies"))).containsExactly("express", "fastify");
        assertThat(comparison.path("sentence").asString()).isNotBlank();
        assertThat(comparison.path("criteria").valueStream()).isNotEmpty().allSatisfy(
                row -> assertThat(row.path("values").propertyNames()).containsExactlyInAnyOrder("express", "fastify"));
    }

    @Test
    void whatIsNotKnownOrNotAllowedIsAnErrorInWords() {
        assertThat(refused("read_trend", Map.of("technology", "Postgress"))).contains("404",
                "No technology is called 'Postgress'");
        assertThat(refused("read_trend", Map.of("technology", "Postgres", "window", "P9Y"))).contains("window");
        assertThat(refused("rank", Map.of("weights", Map.of("speed", 1)))).contains("400", "/weights/speed");
        assertThat(refused("rank", Map.of())).contains("400", "/weights");
        assertThat(refused("rank", Map.of("profile", "no-such-profile"))).contains("404");
        assertThat(refused("rank", Map.of("weights", Map.of("cost", -1)))).contains("weights");
        assertThat(refused("compare", Map.of("technologies", List.of("express")))).contains("technologies");
        assertThat(refused("explain", Map.of("ranking", "no-such-ranking"))).contains("404");
        assertThat(refused("explain", Map.of("ranking", "x", "against", "y"))).contains("/against");
    }

    private JsonNode ask(String tool, Map<String, Object> arguments) {
        var answer = call(tool, arguments);
        assertThat(answer.isError()).as(() -> text(answer)).isFalse();
        assertThat(text(answer)).isNotBlank();
        return JSON.valueToTree(answer.structuredContent());
    }

    private String refused(String tool, Map<String, Object> arguments) {
        var answer = call(tool, arguments);
        assertThat(answer.isError()).as(() -> text(answer)).isTrue();
        return text(answer);
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return assistant.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    private static List<String> slugs(JsonNode items) {
        return items.valueStream().map(item -> item.path("slug").asString()).toList();
    }

    private static List<String> sentences(JsonNode answer) {
        return answer.path("sentences").valueStream().map(JsonNode::asString).toList();
    }
}
