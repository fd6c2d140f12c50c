package dev.bellwether.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportWebTest extends CatalogTest {

    private static final String ALL = "state=active,deprecated,retired";

    @BeforeEach
    void catalog() {
        create(Samples.everything("hello"));
        create(Samples.json("plain", "{\"summary\": \"=1+1, \\\"quoted\\\"\", \"name\": \"Plain;er\", \"licence\": \"+x\"}"));
        create(Samples.json("gone", "{\"state\": \"retired\", \"tags\": [\"web\"]}"));
    }

    @ParameterizedTest
    @CsvSource({"application/x-ndjson", "text/csv"})
    void whatWasExportedChangesNothingWhenImported(String type) {
        var exported = export(type, ALL);
        bulk(type, exported.getBytes(UTF_8)).expectStatus().isOk().expectBody().jsonPath("$.unchanged").isEqualTo(3)
                .jsonPath("$.received").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"application/x-ndjson,3", "text/csv,4"})
    void whatWasExportedCanBeImportedIntoAnEmptyCatalogAndIsTheSameAgain(String type, int lines) {
        var exported = export(type, ALL);
        assertThat(exported.lines()).hasSize(lines);
        emptyCatalog();
        bulk(type, exported.getBytes(UTF_8)).expectStatus().isOk().expectBody().jsonPath("$.accepted").isEqualTo(3);
        assertThat(withoutStamps(export(type, ALL))).isEqualTo(withoutStamps(exported));
    }

    @Test
    void csvHoldsTheExactValuesInTheColumnsOfTheImport() {
        assertThat(export("text/csv", "q=plain")).isEqualTo("""
            slug,name,aliases,kind,state,languages,licence,summary,firstReleased,homepage,repository,tags
            plain,Plain;er,,framework,active,,+x,"=1+1, ""quoted""\",,,,
            """);
    }

    @Test
    void theFiltersOfTheListHoldHereToo() {
        assertThat(export("application/x-ndjson", "").lines()).hasSize(2);
        assertThat(export("application/x-ndjson", "tag=web&state=retired")).startsWith("{\"slug\":\"gone\"").hasLineCount(1);
        http.get().uri("/api/technologies?state=asleep").header("Accept", "text/csv").exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/state");
    }

    private String export(String type, String query) {
        return http.get().uri("/api/technologies?" + query).header("Accept", type).exchange().expectStatus().isOk().expectHeader()
                .contentTypeCompatibleWith(type).expectBody(String.class).returnResult().getResponseBody();
    }

    private static String withoutStamps(String export) {
        return export.replaceAll("\"changed(At|By)\":\"[^\"]*\"", "");
    }
}
