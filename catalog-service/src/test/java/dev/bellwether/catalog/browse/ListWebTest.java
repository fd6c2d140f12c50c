package dev.bellwether.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import dev.bellwether.events.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ListWebTest extends CatalogTest {

    @BeforeEach
    void catalog() {
        given(Samples.technology("spring-boot",
                "{\"name\": \"Spring Boot\", \"languages\": [\"Java\"], \"tags\": [\"web\"], \"summary\": \"Starts fast (mostly).\"}"));
        given(Samples.technology("node-js",
                "{\"name\": \"Node.js\", \"aliases\": [\"Node\"], \"kind\": \"runtime\", \"languages\": [\"C++\", \"JavaScript\"]}"));
        given(Samples.technology("redis", "{\"kind\": \"database\", \"languages\": [\"C\"], \"tags\": [\"cache\", \"web\"]}"));
        given(Samples.technology("struts", "{\"languages\": [\"Java\"], \"state\": \"deprecated\"}"));
        given(Samples.technology("wave", "{\"state\": \"retired\", \"languages\": [\"Java\"]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kind=database                       | redis",
            "kind=database&kind=runtime          | node-js,redis",
            "kind=database,runtime               | node-js,redis",
            "language=java                       | spring-boot,struts",
            "language=C                          | redis",
            "language=C%2B%2B                    | node-js",
            "tag=web                             | redis,spring-boot",
            "tag=web&language=Java               | spring-boot",
            "state=retired                       | wave",
            "state=retired&state=deprecated      | struts,wave",
            "language=Java&state=active,retired  | spring-boot,wave",
            "q=NODEJS                            | node-js",
            "q=node.js                           | node-js",
            "q=boot%20spring                     | spring-boot",
            "q=fast%20(mostly).                  | spring-boot",
            "q=r&kind=database                   | redis",
            "q=(                                 | spring-boot",
            "q=wave&state=retired                | wave"})
    void filtersCombine(String query, String slugs) {
        assertThat(slugs(page(query))).containsExactly(slugs.split(","));
    }

    @ParameterizedTest
    @CsvSource({"q=.*", "q=n%5Bo%5Dde", "q=%5CE", "q=boot%20redis", "kind=cms", "q=wave"})
    void whatMatchesNothingGivesAnEmptyPage(String query) {
        var page = page(query);
        assertThat(page.get("items")).isEmpty();
        assertThat(page.has("nextCursor")).isFalse();
    }

    @Test
    void withoutAStateWhatIsRetiredIsHidden() {
        assertThat(slugs(page(""))).containsExactly("node-js", "redis", "spring-boot", "struts");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        var seen = new ArrayList<String>();
        var page = page("limit=3&state=active,deprecated,retired");
        seen.addAll(slugs(page));
        assertThat(seen).hasSize(3);
        var next = page("limit=3&state=active,deprecated,retired&cursor=" + page.get("nextCursor").stringValue());
        seen.addAll(slugs(next));
        assertThat(seen).containsExactly("node-js", "redis", "spring-boot", "struts", "wave");
        assertThat(next.has("nextCursor")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"limit=0,/limit", "limit=201,/limit", "limit=x,/limit", "cursor=§,/cursor", "state=asleep,/state",
            "q=1 2 3 4 5 6 7 8 9,/q"})
    void aFaultyParameterIsPointedAt(String query, String pointer) {
        get("/api/technologies?" + query).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void limitsHoldOnWhatIsSearchedFor() {
        get("/api/technologies?q=" + "x".repeat(101)).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/q");
        get("/api/technologies?kind=" + "x,".repeat(51)).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/kind");
    }

    @Test
    void withoutAPreferenceTheAnswerIsAPageOfJson() {
        for (var accept : new String[]{"*/*", "application/*", "application/json", "text/html, */*;q=0.1"}) {
            http.get().uri("/api/technologies").header("Accept", accept).exchange().expectStatus().isOk().expectHeader()
                    .contentTypeCompatibleWith("application/json").expectBody().jsonPath("$.items").isArray();
        }
    }

    private JsonNode page(String query) {
        var uri = URI.create(address() + "/api/technologies?" + query);
        var body = http.get().uri(uri).exchange().expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
        return Json.mapper().readTree(body);
    }

    private static List<String> slugs(JsonNode page) {
        return page.get("items").valueStream().map(item -> item.get("slug").stringValue()).toList();
    }
}
