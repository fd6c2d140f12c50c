package dev.bellwether.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

class ImportWebTest extends CatalogTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    @Test
    void onlyBadLinesAreRejectedEachWithItsFaults() {
        given(Samples.technology("taken"));
        var body = Samples.json("good") + "\n"
                + "{\"slug\": \"bad\", \"kind\": \"tool\", \"tags\": [\"A\"]}\n"
                + "\n"
                + "{broken\n"
                + Samples.json("thief", "{\"aliases\": [\"x\", \"Taken\"]}") + "\n"
                + Samples.json("typo", "{\"licens\": \"MIT\"}") + "\n"
                + Samples.json("last");
        counts(take(NDJSON, body), 6, 2, 0, 4).jsonPath("$.rejects[0].line").isEqualTo(2)
                .jsonPath("$.rejects[0].pointer").isEqualTo("/name").jsonPath("$.rejects[1].line").isEqualTo(2)
                .jsonPath("$.rejects[1].pointer").isEqualTo("/tags/0").jsonPath("$.rejects[2].line").isEqualTo(4)
                .jsonPath("$.rejects[3].line").isEqualTo(5).jsonPath("$.rejects[3].pointer").isEqualTo("/aliases/1")
                .jsonPath("$.rejects[4].pointer").isEqualTo("/licens").jsonPath("$.rejectsOmitted").isEqualTo(0);
        get("/api/technologies/good").expectStatus().isOk().expectBody().jsonPath("$.changedBy").isEqualTo("importer");
        get("/api/technologies/last").expectStatus().isOk();
        get("/api/technologies/bad").expectStatus().isNotFound();
        get("/api/technologies/thief").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"application/x-ndjson", "text/csv"})
    void theSameImportTwiceChangesNothing(String type) {
        var body = type.equals(CSV)
                ? "slug,name,kind,tags\na,A,tool,x;y\nb,B,tool,\n"
                : Samples.everything("a") + "\n" + Samples.everything("b") + "\n";
        counts(take(type, body), 2, 2, 0, 0);
        counts(take(type, body), 2, 0, 2, 0);
        get("/api/technologies/a").expectHeader().valueEquals("ETag", "\"1\"");
        get("/api/technologies/a/history").expectBody().jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void aLaterLineOfTheSameSlugIsTheNextChange() {
        counts(take(NDJSON, Samples.json("a") + "\n" + Samples.json("a", "{\"tags\": [\"x\"]}")), 2, 2, 0, 0);
        get("/api/technologies/a").expectBody().jsonPath("$.version").isEqualTo(2).jsonPath("$.tags[0]").isEqualTo("x");
    }

    @Test
    void aCsvLineSaysOnlyWhatItsColumnsName() {
        create(Samples.everything("hello"));
        counts(take(CSV, "slug,summary,homepage,tags,licence\nhello,\"New, and better\",https://new.example/,b;a,\n"), 1, 1, 0,
                0);
        get("/api/technologies/hello").expectBody().jsonPath("$.summary").isEqualTo("New, and better")
                .jsonPath("$.links.homepage").isEqualTo("https://new.example/")
                .jsonPath("$.links.repository").isEqualTo("https://git.example/hello").jsonPath("$.tags[0]").isEqualTo("b")
                .jsonPath("$.licence").doesNotExist().jsonPath("$.releases.length()").isEqualTo(2)
                .jsonPath("$.aliases.length()").isEqualTo(2);
    }

    @Test
    void aCsvLineCreatesWhatIsNotThereAndRejectsAreByLine() {
        counts(take(CSV, """
            slug,name,kind,firstReleased,homepage
            a,A,tool,2001,https://a.example
            b,"B
            or not B",tool,2001,
            c,C,tool,soon,c.example
            ,D,tool,,
            e,,,,
            f,F,tool
            """), 6, 1, 0, 5).jsonPath("$.rejects[*].line").isEqualTo(List.of(3, 5, 6, 7, 7, 8))
                .jsonPath("$.rejects[*].pointer").isEqualTo(List.of("/name", "/firstReleased", "/slug", "/name", "/kind", ""));
        get("/api/technologies/a").expectBody().jsonPath("$.firstReleased").isEqualTo(2001);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"slug,nmae,kind | 'nmae' is not a column",
            "name,kind | The column 'slug' is missing"})
    void aHeaderThatIsNotUnderstoodTakesNothing(String header, String detail) {
        bulk(CSV, (header + "\nx,y" + (header.startsWith("slug") ? ",z" : "") + "\n").getBytes(UTF_8)).expectStatus()
                .isBadRequest()
                .expectBody().jsonPath("$.errors[0].detail").value(String.class, text -> text.startsWith(detail));
        get("/api/technologies").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void aPackedBodyIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Samples.json("hello").toString().getBytes(UTF_8));
        }
        http.post().uri("/api/technologies").header("Content-Type", NDJSON).header("Content-Encoding", "gzip")
                .body(packed.toByteArray()).exchange().expectStatus().isOk().expectBody().jsonPath("$.accepted").isEqualTo(1);
        http.post().uri("/api/technologies").header("Content-Type", NDJSON).header("Content-Encoding", "br")
                .body(packed.toByteArray()).exchange().expectStatus().isBadRequest();
    }

    private BodyContentSpec take(String type, String body) {
        return bulk(type, body.getBytes(UTF_8)).expectStatus().isOk().expectBody();
    }

    private static BodyContentSpec counts(BodyContentSpec report, int received, int accepted, int unchanged, int rejected) {
        return report.jsonPath("$.received").isEqualTo(received).jsonPath("$.accepted").isEqualTo(accepted)
                .jsonPath("$.unchanged").isEqualTo(unchanged).jsonPath("$.rejected").isEqualTo(rejected);
    }
}
