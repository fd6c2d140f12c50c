package dev.bellwether.trend.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.bulk.BulkReport.Reject;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class SourceApiTest extends ServiceTest {

    @Test
    void aNewSourceIsWellUntilSomeoneSaysOtherwise() {
        put("sa-new", "{\"name\":\"New\",\"licence\":\"MIT\"}", null).expectStatus().isCreated().expectHeader()
                .valueEquals("Location", "/api/sources/sa-new").expectHeader().valueEquals("ETag", "\"1\"").expectBody()
                .jsonPath("$.health.state").isEqualTo("ok").jsonPath("$.health.since").exists();
    }

    @Test
    void anOutageIsToldWithSinceAndReasonAndOutlivesAnImport() {
        put("sa-out", "{\"name\":\"Out\"}", null).expectStatus().isCreated();
        put("sa-out",
                "{\"name\":\"Out\",\"health\":{\"state\":\"outage\",\"since\":\"2026-01-01T00:00:00Z\",\"reason\":\"gone\"}}",
                "\"1\"").expectStatus().isOk();

        assertThat(bulk("{\"id\":\"sa-out\",\"name\":\"Out\"}").unchanged()).isEqualTo(1);
        api.get().uri("/api/sources/sa-out").exchange().expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"")
                .expectBody().jsonPath("$.health.state").isEqualTo("outage").jsonPath("$.health.since")
                .isEqualTo("2026-01-01T00:00:00Z").jsonPath("$.health.reason").isEqualTo("gone");
    }

    @Test
    void aStateThatLastsKeepsItsBeginning() {
        var down = "{\"name\":\"X\",\"health\":{\"state\":\"degraded\",\"since\":\"2026-01-01T00:00:00Z\",\"reason\":\"slow\"}}";
        put("sa-since", down, null).expectStatus().isCreated();

        put("sa-since", "{\"name\":\"X\",\"health\":{\"state\":\"degraded\",\"reason\":\"slower\"}}", "\"1\"").expectStatus()
                .isOk()
                .expectBody().jsonPath("$.health.since").isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void aReplacementNeedsTheVersionThatWasSeen() {
        put("sa-lock", "{\"name\":\"One\"}", null).expectStatus().isCreated();

        Problem.of(put("sa-lock", "{\"name\":\"Two\"}", null), 428);
        Problem.of(put("sa-lock", "{\"name\":\"Two\"}", "\"9\""), 412);
        Problem.of(put("sa-absent", "{\"name\":\"Two\"}", "\"1\""), 412);
        Problem.invalid(put("sa-lock", "{\"name\":\"Two\"}", "one"), "/If-Match");
        put("sa-lock", "{\"name\":\"Two\"}", "\"1\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                         | /name
        {"id":"other","name":"X"}                                  | /id
        {"name":"X","url":"gopher://x"}                            | /url
        {"name":"X","health":{"state":"poorly"}}                   | /health/state
        {"name":"X","health":{"state":"outage"}}                   | /health/reason
        {"name":"X","health":{"state":"ok","since":"yesterday"}}   | /health/since
        {"name":"X","health":{"state":"ok","since":"2999-01-01T00:00:00Z"}} | /health/since
        {"name":"X","nmae":"Y"}                                    | /nmae
        {"name":"X",                                               | ``
        """)
    void badInputIsNamedWithItsPlaceAndNotStored(String body, String pointer) {
        Problem.invalid(put("sa-bad", body, null), pointer);

        Problem.of(api.get().uri("/api/sources/sa-bad").exchange(), 404);
    }

    @Test
    void anImportReportsEveryLine() {
        var report = bulk("""
            {"id":"sa-bulk-1","name":"One"}
            {"id":"Sa Bulk","name":"Two"}

            {"id":"sa-bulk-1","name":"One"}
            not json
            {"name":"Three"}
            {"id":"sa-bulk-3","name":["Three"]}
            """);

        assertThat(report).returns(6, BulkReport::received).returns(1, BulkReport::accepted).returns(1, BulkReport::unchanged)
                .returns(4, BulkReport::rejected);
        assertThat(report.rejects()).extracting(Reject::line).containsExactly(2, 5, 6, 7);
        assertThat(report.rejects()).extracting(Reject::pointer).containsExactly("/id", "", "/id", "/name");
    }

    @Test
    void listsComeInPages() {
        bulk("{\"id\":\"0-a\",\"name\":\"A\"}\n{\"id\":\"0-b\",\"name\":\"B\"}");
        var cursor = new String[1];
        api.get().uri("/api/sources?limit=1").exchange().expectBody().jsonPath("$.items[0].id").isEqualTo("0-a")
                .jsonPath("$.nextCursor").value(String.class, next -> cursor[0] = next);

        api.get().uri("/api/sources?limit=1&cursor=" + cursor[0]).exchange().expectBody().jsonPath("$.items[0].id")
                .isEqualTo("0-b");
        Problem.invalid(api.get().uri("/api/sources?limit=0").exchange(), "/limit");
        Problem.invalid(api.get().uri("/api/sources?cursor=!").exchange(), "/cursor");
    }

    private ResponseSpec put(String id, String body, String ifMatch) {
        var request = api.put().uri("/api/sources/" + id).contentType(APPLICATION_JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).body(body).exchange();
    }

    private BulkReport bulk(String body) {
        return api.post().uri("/api/sources").contentType(MediaType.parseMediaType("application/x-ndjson")).body(body).exchange()
                .expectStatus().isOk().expectBody(BulkReport.class).returnResult().getResponseBody();
    }
}
