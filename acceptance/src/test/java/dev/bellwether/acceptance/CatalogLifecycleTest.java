package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class CatalogLifecycleTest {

    private final Api api = RunningSystem.api();

    @Test
    void aTechnologyIsCreatedReadReplacedPatchedRetiredAndItsHistoryTellsWho() {
        var created = api.post("/api/technologies", Api.JSON, """
            {"slug": "acceptance-engine", "name": "Acceptance Engine", "aliases": ["AccEng"], "kind": "framework",
             "languages": ["Java"], "licence": "MIT", "tags": ["acceptance-lifecycle"]}""").expect(201);
        assertThat(created.header("Location")).endsWith("/api/technologies/acceptance-engine");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");

        var unchanged = api.get("/api/technologies/acceptance-engine", "If-None-Match", "\"1\"");
        assertThat(unchanged.status()).isEqualTo(304);

        api.put("/api/technologies/acceptance-engine", """
            {"slug": "acceptance-engine", "name": "Acceptance Engine 2", "aliases": ["AccEng"], "kind": "framework",
             "tags": ["acceptance-lifecycle"]}""", "If-Match", "\"1\"").expect(200);
        var patched = api.patch("/api/technologies/acceptance-engine", "{\"summary\": \"Runs acceptance.\", \"aliases\": null}",
                "If-Match", "\"2\"").expect(200);
        assertThat(patched.at("/summary").asString()).isEqualTo("Runs acceptance.");
        assertThat(patched.at("/licence").isMissingNode()).as("replaced without a licence").isTrue();

        api.delete("/api/technologies/acceptance-engine", "If-Match", "\"3\"");
        assertThat(api.get("/api/technologies/acceptance-engine").expect(200).at("/state").asString()).isEqualTo("retired");
        assertThat(api.all("/api/technologies?tag=acceptance-lifecycle")).as("the retired are hidden unless asked for").isEmpty();
        assertThat(api.all("/api/technologies?tag=acceptance-lifecycle&state=retired")).hasSize(1);

        var history = api.all("/api/technologies/acceptance-engine/history");
        assertThat(history).extracting(change -> change.path("version").asInt()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(history).extracting(change -> change.path("by").asString()).containsOnly("operator");
    }

    @Test
    void anEditNeedsTheVersionThatWasSeen() {
        api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"acceptance-etag\", \"name\": \"Acceptance Etag\", \"kind\": \"tool\"}").expect(201);
        var body = "{\"slug\": \"acceptance-etag\", \"name\": \"Acceptance Etag\", \"kind\": \"library\"}";
        api.put("/api/technologies/acceptance-etag", body).expectProblem(428);
        api.put("/api/technologies/acceptance-etag", body, "If-Match", "\"7\"").expectProblem(412);
        assertThat(api.get("/api/technologies/acceptance-etag").at("/kind").asString()).isEqualTo("tool");
        api.put("/api/technologies/acceptance-etag", body, "If-Match", "\"1\"").expect(200);
    }

    @Test
    void aNameOrAliasLeadsToItsTechnologyWhateverItsSpelling() {
        for (var name : new String[]{"NodeJS", "node.js", "Node", "nodejs"}) {
            assertThat(api.get("/api/technologies/resolve?name=" + name).expect(200).at("/slug").asString()).isEqualTo("nodejs");
        }
        api.get("/api/technologies/resolve?name=no-such-thing").expectProblem(404);
    }

    @Test
    void theCatalogIsFilteredAndSearched() {
        assertThat(api.all("/api/technologies?kind=message-broker")).extracting(found -> found.path("slug").asString()).contains(
                "kafka",
                "rabbitmq");
        assertThat(api.all("/api/technologies?kind=framework&language=PHP")).extracting(found -> found.path("slug").asString())
                .contains("laravel", "symfony").doesNotContain("django");
        assertThat(api.all("/api/technologies?q=postgre")).extracting(found -> found.path("slug").asString())
                .contains("postgresql");
    }
}
