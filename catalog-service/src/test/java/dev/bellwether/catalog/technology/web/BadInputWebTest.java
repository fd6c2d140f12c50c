package dev.bellwether.catalog.technology.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What is refused, how, and that nothing changes by it; each rule by itself is tested where it stands. */
class BadInputWebTest extends CatalogTest {

    private static final String ONE = "/api/technologies/hello";

    @BeforeEach
    void hello() {
        given(Samples.technology("hello", "{\"aliases\": [\"Hi\"]}"));
    }

    @AfterEach
    void nothingChanged() {
        get("/api/technologies?state=active,deprecated,retired").expectBody().jsonPath("$.items.length()").isEqualTo(1)
                .jsonPath("$.items[0].version").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "POST  | {\"slug\": \"A b\", \"name\": \"X\", \"kind\": \"tool\"} | /slug",
            "POST  | {\"slug\": \"x\", \"kind\": \"tool\"}                    | /name",
            "POST  | {\"slug\": \"x\", \"name\": \"X\", \"kind\": \"tool\", \"licens\": \"MIT\"} | /licens",
            "POST  | {\"slug\": \"x\", \"name\": \"X\", \"kind\": \"tool\", \"links\": {\"homepage\": \"x.example\"}} | /links/homepage",
            "POST  | {\"slug\": \"x\", \"name\": \"X\", \"name\": \"Y\", \"kind\": \"tool\"} | ``",
            "POST  | [1]                                                      | ``",
            "POST  | {\"slug\":                                               | ``",
            "POST  | ``                                                       | ``",
            "PUT   | {\"slug\": \"other\", \"name\": \"X\", \"kind\": \"tool\"} | /slug",
            "PUT   | {\"name\": \"X\", \"kind\": \"tool\", \"state\": \"gone\"} | /state",
            "PATCH | {\"slug\": \"other\"}                                    | /slug",
            "PATCH | {\"name\": null}                                         | /name",
            "PATCH | {\"releases\": [{\"cycle\": \"1\", \"releasedAt\": \"2026-01-01\", \"endOfLife\": \"2025-01-01\"}]} | /releases/0/endOfLife",
            "PATCH | {\"colour\": \"blue\"}                                   | /colour",
            "PATCH | \"x\"                                                    | ``"})
    void aFaultyBodyIsPointedInto(String method, String body, String pointer) {
        send(method, body, "\"1\"").expectStatus().isBadRequest().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.status").isEqualTo(400)
                .jsonPath("$.errors[0].pointer").isEqualTo(pointer).jsonPath("$.errors[0].detail").isNotEmpty();
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        send("POST", "{\"slug\": \"x\", \"name\": \"\", \"kind\": \"9\", \"tags\": [\"a\", \"B\"]}", null).expectBody()
                .jsonPath("$.errors[*].pointer").isEqualTo(List.of("/name", "/kind", "/tags/1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"slug\": \"hello\", \"name\": \"Another\", \"kind\": \"tool\"}               | /slug | there is a technology 'hello' already",
            "{\"slug\": \"x\", \"name\": \"h.i\", \"kind\": \"tool\"}                       | /name | is a name of 'hello'",
            "{\"slug\": \"x\", \"name\": \"X1\", \"aliases\": [\"HELLO\"], \"kind\": \"tool\"} | /aliases/0 | is a name of 'hello'",
            "{\"slug\": \"h-i\", \"name\": \"X1\", \"kind\": \"tool\"}                      | /slug | is a name of 'hello'"})
    void whatBelongsToAnotherIsAConflict(String body, String pointer, String detail) {
        send("POST", body, null).expectStatus().isEqualTo(409).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo(pointer).jsonPath("$.errors[0].detail")
                .value(String.class, said -> assertThat(said).contains(detail));
    }

    @ParameterizedTest
    @CsvSource({"PUT", "PATCH", "DELETE"})
    void anEditNeedsTheVersionThatWasSeen(String method) {
        var body = method.equals("DELETE") ? "" : "{\"name\": \"X\", \"kind\": \"tool\"}";
        send(method, body, null).expectStatus().isEqualTo(428);
        send(method, body, "\"7\"").expectStatus().isEqualTo(412).expectBody().jsonPath("$.detail")
                .value(String.class, said -> assertThat(said).contains("\"1\""));
        send(method, body, "seven").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/If-Match");
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "PATCH", "DELETE"})
    void whatDoesNotExistIsNotFound(String method) {
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        http.method(HttpMethod.valueOf(method)).uri("/api/technologies/nothing").header("If-Match", "\"1\"")
                .header("Content-Type", type).body("{\"name\": \"X\", \"kind\": \"tool\"}").exchange().expectStatus().isNotFound()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        send("POST", "{\"summary\": \"" + "x".repeat(JsonBody.LONGEST) + "\"}", null).expectStatus().isEqualTo(413);
    }

    @Test
    void aTypeThatIsNotSpokenIsRefused() {
        http.post().uri("/api/technologies").contentType(MediaType.APPLICATION_XML).body("<x/>").exchange().expectStatus()
                .isEqualTo(415).expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        http.patch().uri(ONE).contentType(MediaType.APPLICATION_JSON).header("If-Match", "\"1\"").body("{}").exchange()
                .expectStatus().isEqualTo(415).expectHeader().valueEquals("Accept-Patch", "application/merge-patch+json");
        http.get().uri(ONE).accept(MediaType.APPLICATION_XML).exchange().expectStatus().isEqualTo(406);
        http.put().uri("/api/technologies").exchange().expectStatus().isEqualTo(405);
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() {
        for (var path : List.of("a%2Fb", "%00")) {
            http.get().uri(URI.create(address() + "/api/technologies/" + path)).exchange().expectStatus().isBadRequest()
                    .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.status")
                    .isEqualTo(400);
        }
        http.method(HttpMethod.TRACE).uri("/api/technologies").exchange().expectStatus().isEqualTo(405).expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aNameThatIsNoneCannotBeResolved() {
        get("/api/technologies/resolve").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo("/name");
        get("/api/technologies/resolve?name=-").expectStatus().isBadRequest();
        get("/api/technologies/resolve?name=unheard").expectStatus().isNotFound();
    }

    private ResponseSpec send(String method, String body, String ifMatch) {
        var type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return http.method(HttpMethod.valueOf(method)).uri(method.equals("POST") ? "/api/technologies" : ONE)
                .headers(headers -> {
                    if (ifMatch != null) {
                        headers.set("If-Match", ifMatch);
                    }
                }).header("Content-Type", type).body(body).exchange();
    }
}
