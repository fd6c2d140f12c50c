package dev.bellwether.catalog.history;

import java.util.List;

import dev.bellwether.access.TestIssuer;
import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryWebTest extends CatalogTest {

    @Test
    void whoChangedWhatIsToldInOrder() {
        create(Samples.json("hello", "{\"summary\": \"Old.\"}"));
        http.patch().uri("/api/technologies/hello").header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"1\"").header("Authorization", TestIssuer.bearer("ben"))
                .body("{\"summary\": null, \"links\": {\"homepage\": \"https://hello.example\"}}").exchange().expectStatus()
                .isOk();
        http.delete().uri("/api/technologies/hello").header("If-Match", "\"2\"").exchange().expectStatus().isOk();

        get("/api/technologies/hello/history").expectStatus().isOk().expectBody()
                .jsonPath("$.items[*].version").isEqualTo(List.of(1, 2, 3))
                .jsonPath("$.items[0].by").isEqualTo("ann").jsonPath("$.items[0].change").isEqualTo("created")
                .jsonPath("$.items[0].fields[?(@.pointer == '/summary')].to").isEqualTo("Old.")
                .jsonPath("$.items[1].by").isEqualTo("ben").jsonPath("$.items[1].change").isEqualTo("changed")
                .jsonPath("$.items[1].fields.length()").isEqualTo(2)
                .jsonPath("$.items[1].fields[?(@.pointer == '/summary')].from").isEqualTo("Old.")
                .jsonPath("$.items[1].fields[?(@.pointer == '/links/homepage')].to").isEqualTo("https://hello.example")
                .jsonPath("$.items[2].by").isEqualTo("ann").jsonPath("$.items[2].change").isEqualTo("retired")
                .jsonPath("$.items[2].fields[0].from").isEqualTo("active").jsonPath("$.items[2].at").isNotEmpty()
                .jsonPath("$.nextCursor").doesNotExist();
    }

    @Test
    void pagesFollowEachOther() {
        for (var i = 1; i <= 5; i++) {
            given(Samples.technology("hello", "{\"firstReleased\": " + (2000 + i) + "}"));
        }
        get("/api/technologies/hello/history?limit=2").expectBody().jsonPath("$.items[0].version").isEqualTo(1)
                .jsonPath("$.items.length()").isEqualTo(2).jsonPath("$.nextCursor").isEqualTo("Mg");
        get("/api/technologies/hello/history?limit=2&cursor=Mg").expectBody().jsonPath("$.items[0].version").isEqualTo(3)
                .jsonPath("$.items[1].fields[0].from").isEqualTo(2003).jsonPath("$.nextCursor").isEqualTo("NA");
        get("/api/technologies/hello/history?limit=2&cursor=NA").expectBody().jsonPath("$.items[0].version").isEqualTo(5)
                .jsonPath("$.nextCursor").doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"cursor=aGVsbG8,/cursor", "limit=999,/limit"})
    void aFaultyParameterIsPointedAt(String query, String pointer) {
        given(Samples.technology("hello"));
        get("/api/technologies/hello/history?" + query).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    @Test
    void whatNeverWasHasNoHistory() {
        get("/api/technologies/nothing/history").expectStatus().isNotFound();
    }
}
