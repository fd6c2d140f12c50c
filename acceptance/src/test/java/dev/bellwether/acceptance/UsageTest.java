package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningSystem.class)
class UsageTest {

    private static final String YAML = "application/yaml";

    private final Api api = RunningSystem.api();

    @Test
    void whatWeRunThatFallsIsToldWithTheGrowthThatWasObserved() {
        var falling = api.get("/api/trends?direction=falling&limit=1").expect(200);
        var name = falling.at("/items/0/technology/name").asString();
        api.post("/api/usage/imports/techstack?system=fall-watch", YAML, """
            repo_name: acme/fall-watch
            tools:
            - name: "%s"
            """.formatted(name)).expect(200);
        var concerns = api.get("/api/usage/concerns?kind=falling&system=fall-watch").expect(200);
        assertThat(concerns.at("/total").asInt()).isEqualTo(1);
        assertThat(concerns.at("/items/0/technology/name").asString()).isEqualTo(name);
        assertThat(concerns.at("/items/0/momentum/growthPerYear").asDouble())
                .isEqualTo(falling.at("/items/0/growthPerYear").asDouble()).isNegative();
        assertThat(concerns.at("/items/0/momentum/signals").size()).isPositive();
        assertThat(concerns.at("/items/0/sentence").asString()).startsWith(name + " is falling")
                .endsWith("1 of our systems uses it.");
    }

    @Test
    void whatWeRunWhoseSupportEndsIsToldByTheReleaseInUse() {
        var end = LocalDate.now().plusDays(40);
        api.post("/api/technologies", Api.JSON,
                """
                    {"slug": "ending-framework", "name": "Ending Framework", "kind": "framework", "languages": ["JavaScript"],
                     "identifiers": {"npm": "@ending/core"}, "releases": [{"cycle": "1", "endOfLife": "%s"}, {"cycle": "2", "endOfLife": "%s"}]}"""
                        .formatted(end, end.plusYears(3)))
                .expect(201);
        api.post("/api/usage/imports/cyclonedx", Api.JSON, bom("ending-old", "1.9.3")).expect(200);
        api.post("/api/usage/imports/cyclonedx", Api.JSON, bom("ending-new", "2.0.0")).expect(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var concerns = api.get("/api/usage/concerns?kind=support-ends&days=60&system=ending-old").expect(200);
            assertThat(concerns.at("/total").asInt()).isEqualTo(1);
            assertThat(concerns.at("/items/0/date").asString()).isEqualTo(end.toString());
            assertThat(concerns.at("/items/0/release/cycle").asString()).isEqualTo("1");
            assertThat(concerns.at("/items/0/evidence/version").asInt()).isPositive();
        });
        assertThat(api.get("/api/usage/concerns?kind=support-ends&days=20&system=ending-old").at("/total").asInt()).isZero();
        assertThat(api.get("/api/usage/concerns?days=60&system=ending-new").at("/total").asInt()).isZero();
    }

    @Test
    void whatTheCatalogDoesNotKnowIsReportedAndKept() {
        var report = api.post("/api/usage/imports/catalog-info?dryRun=true", YAML, entity("[java, home-grown]")).expect(200);
        assertThat(report.at("/dryRun").asBoolean()).isTrue();
        assertThat(report.at("/systems/0/technologies/0").asString()).isEqualTo("java");
        assertThat(report.at("/unknown/0/name").asString()).isEqualTo("home-grown");
        assertThat(report.at("/unknown/0/line").asInt()).isEqualTo(5);
        api.get("/api/usage/systems/known-part").expectProblem(404);

        api.post("/api/usage/imports/catalog-info", YAML, entity("[java, home-grown]")).expect(200);
        assertThat(api.all("/api/usage?system=known-part&known=false")).singleElement()
                .satisfies(use -> assertThat(use.path("name").asString()).isEqualTo("home-grown"));
        var system = api.get("/api/usage/systems/known-part").expect(200);
        assertThat(system.at("/owner").asString()).isEqualTo("checkout");
        api.delete("/api/usage/systems/known-part").expectProblem(428);
        api.delete("/api/usage/systems/known-part", "If-Match", system.header("ETag")).expect(204);
        assertThat(api.all("/api/usage?system=known-part")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        techstack    | tools: [                           | ^^              | Not YAML at line 1
        techstack    | name: no tools                     | /tools          | must be a list
        techstack    | tools: [{version: 1}]              | /tools/0/name   | Line 1: must be given
        catalog-info | {kind: Component}                  | /apiVersion     | Line 1: must be given
        cyclonedx    | {"bomFormat": "CycloneDX", "oops"} | ^^              | Not JSON at line 1
        cyclonedx    | {"spdxVersion": "SPDX-2.3"}        | /bomFormat      | must be CycloneDX
        """)
    void aMalformedFileIsRefusedWithThePlace(String format, String file, String pointer, String detail) {
        var answer = api.post("/api/usage/imports/" + format + "?system=refused", YAML, file).expectProblem(400, pointer);
        assertThat(answer.at("/errors/0/detail").asString()).startsWith(detail);
        api.get("/api/usage/systems/refused").expectProblem(404);
    }

    @Test
    void aQuestionThatMakesNoSenseIsPointedAt() {
        api.get("/api/usage/concerns?days=-1").expectProblem(400, "/days");
        api.get("/api/usage/concerns?kind=sinking").expectProblem(400, "/kind");
        api.get("/api/usage/concerns?system=no-such-system").expectProblem(404);
        api.post("/api/usage/imports/spdx", YAML, "a: b").expectProblem(404);
    }

    private static String bom(String system, String version) {
        return """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "application", "name": "%s"}},
             "components": [{"type": "framework", "group": "@ending", "name": "core", "version": "%s",
               "purl": "pkg:npm/%%40ending/core@%s"}]}""".formatted(system, version, version);
    }

    private static String entity(String tags) {
        return """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata:
              name: known-part
              tags: %s
            spec: {type: service, lifecycle: production, owner: checkout}
            """.formatted(tags);
    }
}
