package dev.bellwether.scoring.usage.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class UsageWebTest extends ServiceTest {

    private static final MediaType YAML = MediaType.valueOf("application/yaml");
    private final String system = "s-" + UUID.randomUUID();

    @BeforeEach
    void know() {
        add(Technologies.named("postgresql").languages("C").aliases("Postgres")
                .releases(new Release("3.10", null, false, null, null,
                        LocalDate.parse("2024-01-01"), null, null, null)),
                Technologies.named("spring-boot"));
    }

    @Test
    void aFileBecomesUsageAndIsReportedRowByRow() throws IOException {
        take("techstack", "techstack.yml", "?system=" + system).expectStatus().isOk().expectBody()
                .jsonPath("$.systems[0].system").isEqualTo(system).jsonPath("$.systems[0].change").isEqualTo("new")
                .jsonPath("$.systems[0].technologies[0]").isEqualTo("postgresql").jsonPath("$.systems[0].uses").isEqualTo(3)
                .jsonPath("$.unknown[0].name").isEqualTo("@nestjs/core").jsonPath("$.unknown[0].line").isEqualTo(25)
                .jsonPath("$.rejected[0].pointer").isEqualTo("/tools/3/name").jsonPath("$.rejected[0].line").isEqualTo(38);
        get("/api/usage?system=" + system + "&known=false").expectBody().jsonPath("$.items.length()").isEqualTo(2)
                .jsonPath("$.items[1].name").isEqualTo("Slack");
        get("/api/usage/systems/" + system).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"").expectBody()
                .jsonPath("$.name").isEqualTo("acme/web-shop").jsonPath("$.unknown").isEqualTo(2);
    }

    @Test
    void aDryRunReportsAndStoresNothing() throws IOException {
        take("techstack", "techstack.yml", "?dryRun=true&system=" + system).expectStatus().isOk().expectBody()
                .jsonPath("$.dryRun").isEqualTo(true).jsonPath("$.systems[0].change").isEqualTo("new");
        get("/api/usage/systems/" + system).expectStatus().isNotFound();
    }

    @Test
    void aStrictImportTakesAllRowsOrNone() throws IOException {
        take("techstack", "techstack.yml", "?strict=true&system=" + system).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/tools/3/name").jsonPath("$.errors[0].detail")
                .isEqualTo("Line 38: must be given");
        get("/api/usage/systems/" + system).expectStatus().isNotFound();
    }

    @Test
    void theSameFileAgainChangesNothingAndANewOneReplacesTheOldOne() throws IOException {
        take("techstack", "techstack.yml", "?system=" + system);
        take("techstack", "techstack.yml", "?system=" + system).expectBody().jsonPath("$.systems[0].change")
                .isEqualTo("unchanged");
        post("techstack", YAML, "?system=" + system, "tools: [{name: Redis}]").expectBody().jsonPath("$.systems[0].change")
                .isEqualTo("changed");
        get("/api/usage?system=" + system).expectBody().jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void formatsStandBesideEachOther() throws IOException {
        take("techstack", "techstack.yml", "?system=" + system);
        take("cyclonedx", "bom.json", "?system=" + system).expectBody().jsonPath("$.systems[0].technologies[1]")
                .isEqualTo("spring-boot");
        get("/api/usage/systems/" + system).expectBody().jsonPath("$.statements.length()").isEqualTo(2)
                .jsonPath("$.technologies.length()").isEqualTo(2);
    }

    @Test
    void usesComeInPages() throws IOException {
        take("techstack", "techstack.yml", "?system=" + system);
        get("/api/usage?limit=2&system=" + system).expectBody().jsonPath("$.items.length()").isEqualTo(2).jsonPath("$.nextCursor")
                .value(String.class, cursor -> get("/api/usage?limit=2&system=" + system + "&cursor=" + cursor).expectBody()
                        .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].name").isEqualTo("Slack")
                        .jsonPath("$.nextCursor").doesNotExist());
    }

    @Test
    void whatEndedIsAConcernOfTheSystemThatUsesIt() throws IOException {
        take("techstack", "techstack.yml", "?system=" + system);
        get("/api/usage/concerns?system=" + system).expectStatus().isOk().expectBody().jsonPath("$.total").isEqualTo(1)
                .jsonPath("$.items[0].kind").isEqualTo("support-ended").jsonPath("$.items[0].release.cycle").isEqualTo("3.10")
                .jsonPath("$.items[0].systems[0].versions[0]").isEqualTo("3.10").jsonPath("$.unknown").isEqualTo(2);
        get("/api/usage/concerns?asOf=2023-01-01T00:00:00Z&system=" + system).expectBody().jsonPath("$.total").isEqualTo(0);
    }

    @Test
    void aSystemIsForgottenByWhoReadIt() throws IOException {
        take("techstack", "techstack.yml", "?system=" + system);
        http.delete().uri("/api/usage/systems/" + system).exchange().expectStatus().isEqualTo(428);
        http.delete().uri("/api/usage/systems/" + system).header(HttpHeaders.IF_MATCH, "\"7\"").exchange().expectStatus()
                .isEqualTo(412);
        http.delete().uri("/api/usage/systems/" + system).header(HttpHeaders.IF_MATCH, "\"1\"").exchange().expectStatus()
                .isNoContent();
        get("/api/usage/systems/" + system).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        techstack    | ''          | tools: []                                                        | /system
        techstack    | ?system=--- | tools: []                                                        | /system
        techstack    | ''          | 'tools: ['                                                       | ''
        techstack    | ?system=x   | tools: [{description: none}]                                     | /tools/0/name
        catalog-info | ?system=x   | "{apiVersion: v, kind: C, metadata: {name: a, tags: [b]}}\\n---\\n{apiVersion: v, kind: C, metadata: {name: c, tags: [b]}}" | /system
        cyclonedx    | ?system=x   | {"bomFormat": "SPDX"}                                            | /bomFormat
        """)
    void aFileThatCannotBeTakenIsPointedAt(String format, String query, String file, String pointer) {
        var body = file.startsWith("\"") ? file.substring(1, file.length() - 1) : file;
        post(format, YAML, query, body.replace("\\n", "\n")).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @Test
    void aFormatOrATypeThatIsNotReadIsRefused() {
        post("spdx", YAML, "", "a: b").expectStatus().isNotFound();
        post("techstack", MediaType.APPLICATION_FORM_URLENCODED, "", "a=b").expectStatus().isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({"kind=sinking, /kind", "days=-1, /days", "days=many, /days", "window=P1Y, /window", "cursor=%25, /cursor",
            "limit=0, /limit", "asOf=1800-01-01T00:00:00Z, /asOf"})
    void anUnansweredQuestionIsPointedAt(String query, String pointer) {
        get("/api/usage/concerns?" + query).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    private ResponseSpec take(String format, String resource, String query) throws IOException {
        try (var file = UsageWebTest.class.getResourceAsStream("/usage/" + resource)) {
            return post(format, resource.endsWith("json") ? MediaType.APPLICATION_JSON : YAML, query,
                    new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private ResponseSpec post(String format, MediaType type, String query, String body) {
        return http.post().uri("/api/usage/imports/" + format + query).contentType(type)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)).exchange();
    }
}
