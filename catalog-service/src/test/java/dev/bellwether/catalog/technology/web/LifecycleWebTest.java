package dev.bellwether.catalog.technology.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.node.ObjectNode;

class LifecycleWebTest extends CatalogTest {

    @Test
    void whatIsCreatedIsReadBackWhole() {
        create(Samples.everything("hello")).expectStatus().isCreated().expectHeader().location("/api/technologies/hello")
                .expectHeader().valueEquals("ETag", "\"1\"");
        var read = read("hello");
        assertThat(read.get("version").longValue()).isEqualTo(1);
        assertThat(read.get("changedBy").stringValue()).isEqualTo("ann");
        assertThat(read.get("changedAt").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(read.without(List.of("version", "changedBy", "changedAt"))).isEqualTo(withFlags(Samples.everything("hello")));
    }

    @Test
    void whatWasNotChangedIsNotSentAgain() {
        given(Samples.technology("hello"));
        http.get().uri("/api/technologies/hello").header("If-None-Match", "\"1\"").exchange().expectStatus().isNotModified()
                .expectHeader().valueEquals("ETag", "\"1\"").expectBody().isEmpty();
        http.get().uri("/api/technologies/hello").header("If-None-Match", "\"0\"").exchange().expectStatus().isOk();
    }

    @Test
    void replacingForgetsWhatIsNotSaid() {
        given(Samples.technology("hello", "{\"tags\": [\"web\"]}"));
        put("hello", "\"1\"", Samples.json("hello", "{\"summary\": \"New.\"}")).expectStatus().isOk()
                .expectHeader().valueEquals("ETag", "\"2\"");
        assertThat(read("hello").get("tags")).isEmpty();
        assertThat(read("hello").get("summary").stringValue()).isEqualTo("New.");
    }

    @Test
    void whatWasReadCanBeSentBackAndChangesNothing() {
        create(Samples.everything("hello"));
        put("hello", "\"1\"", read("hello")).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void patchingChangesOnlyWhatIsSaid() {
        create(Samples.everything("hello"));
        patch("hello", "\"1\"",
                "{\"name\": \"Hello World\", \"licence\": null, \"facts\": {\"typing\": null, \"managed\": false}}")
                .expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        var read = read("hello");
        assertThat(read.get("name").stringValue()).isEqualTo("Hello World");
        assertThat(read.has("licence")).isFalse();
        assertThat(read.get("facts").propertyNames()).containsExactly("knownExploited", "managed", "share");
        assertThat(read.get("releases")).hasSize(2);
    }

    @Test
    void aRetiredTechnologyStaysReadableAndComesBackByPatch() {
        given(Samples.technology("hello"));
        retire("hello", "\"1\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        assertThat(read("hello").get("state").stringValue()).isEqualTo("retired");
        create(Samples.json("other", "{\"name\": \"HELLO\"}")).expectStatus().isEqualTo(409);
        retire("hello", "\"2\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        patch("hello", "\"2\"", "{\"state\": \"active\"}").expectStatus().isOk();
        assertThat(read("hello").get("state").stringValue()).isEqualTo("active");
    }

    @Test
    void aRenamedTechnologyAnswersToItsNewNameAndItsOldOneIsFree() {
        given(Samples.technology("hello", "{\"name\": \"Old Name\"}"));
        patch("hello", "*", "{\"name\": \"New Name\"}").expectStatus().isOk();
        get("/api/technologies/resolve?name={n}", "new.name").expectStatus().isOk().expectBody().jsonPath("$.slug")
                .isEqualTo("hello");
        get("/api/technologies/resolve?name={n}", "Old Name").expectStatus().isNotFound();
        create(Samples.json("other", "{\"name\": \"Old Name\"}")).expectStatus().isCreated();
    }

    @Test
    void resolvingFindsSlugsNamesAndAliasesHoweverWritten() {
        given(Samples.technology("node-js", "{\"name\": \"Node.js\", \"aliases\": [\"Node\"]}"));
        given(Samples.technology("cpp", "{\"name\": \"C++\"}"));
        for (var name : new String[]{"node-js", "NodeJS", "NODE", " node js "}) {
            get("/api/technologies/resolve?name={n}", name).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"")
                    .expectBody().jsonPath("$.slug").isEqualTo("node-js");
        }
        get("/api/technologies/resolve?name={n}", "c++").expectStatus().isOk().expectBody().jsonPath("$.slug").isEqualTo("cpp");
    }

    private ObjectNode read(String slug) {
        var body = get("/api/technologies/" + slug).expectStatus().isOk().expectBody(String.class).returnResult()
                .getResponseBody();
        return (ObjectNode) Json.mapper().readTree(body);
    }

    private ResponseSpec put(String slug, String ifMatch, ObjectNode body) {
        return http.put().uri("/api/technologies/" + slug).contentType(MediaType.APPLICATION_JSON).header("If-Match", ifMatch)
                .body(body.toString()).exchange();
    }

    private ResponseSpec patch(String slug, String ifMatch, String body) {
        return http.patch().uri("/api/technologies/" + slug).contentType(MediaType.valueOf("application/merge-patch+json"))
                .header("If-Match", ifMatch).body(body).exchange();
    }

    private ResponseSpec retire(String slug, String ifMatch) {
        return http.delete().uri("/api/technologies/" + slug).header("If-Match", ifMatch).exchange();
    }

    /** The sample leaves one flag to its default. */
    private static ObjectNode withFlags(ObjectNode sample) {
        ((ObjectNode) sample.get("releases").get(1)).put("lts", false);
        return sample;
    }
}
