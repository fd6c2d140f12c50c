package dev.bellwether.trend.signal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EventContract;
import dev.bellwether.defaults.Received;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.bulk.BulkReport.Reject;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class SignalApiTest extends ServiceTest {

    private static final String POSTS = "\"source\":\"sig\",\"name\":\"Posts\",\"unit\":\"posts\",\"kind\":\"count\",\"cadence\":\"month\"";

    @BeforeEach
    void source() {
        api.put().uri("/api/sources/sig").contentType(APPLICATION_JSON).body("{\"name\":\"Sig\"}").exchange();
    }

    @Test
    void aNewSignalGetsItsDefaults() {
        put("sig.new", POSTS, null).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"").expectBody()
                .jsonPath("$.trendCadence").isEqualTo("month").jsonPath("$.closeAfterDays").isEqualTo(10).jsonPath("$.momentum")
                .isEqualTo(false).jsonPath("$.levelWeight").isEqualTo(0.0).jsonPath("$.scale").isEqualTo(1.0)
                .jsonPath("$.exposure")
                .isEqualTo("none");
    }

    @Test
    void everyVersionIsToldInOrderAndTheSameAgainIsNot() {
        put("sig.told", POSTS, null).expectStatus().isCreated();
        put("sig.told", POSTS + ",\"momentum\":true", "\"1\"").expectStatus().isOk();
        put("sig.told", POSTS + ",\"momentum\":true", "\"2\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");

        await().untilAsserted(
                () -> assertThat(told("sig.told")).extracting(told -> told.value().version()).containsExactly(1L, 2L));
        told("sig.told").forEach(EventContract::verify);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        put("sig.back", POSTS, null).expectStatus().isCreated();
        var read = api.get().uri("/api/signals/sig.back").exchange().expectBody(String.class).returnResult().getResponseBody();

        api.put().uri("/api/signals/sig.back").contentType(APPLICATION_JSON).header("If-Match", "\"1\"").body(read).exchange()
                .expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
    }

    @Test
    void aReplacementNeedsTheVersionThatWasSeen() {
        put("sig.lock", POSTS, null).expectStatus().isCreated();

        Problem.of(put("sig.lock", POSTS, null), 428);
        Problem.of(put("sig.lock", POSTS, "\"2\""), 412);
        Problem.of(api.put().uri("/api/signals/sig.lock").contentType(APPLICATION_JSON).header("If-None-Match", "*")
                .body("{" + POSTS + "}").exchange(), 412);
    }

    @Test
    void anUnchangedSignalIsNotReadTwice() {
        put("sig.read", POSTS, null).expectStatus().isCreated();

        api.get().uri("/api/signals/sig.read").header("If-None-Match", "\"1\"").exchange().expectStatus().isNotModified();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "name":null                          | /name
        "source":"sig.x"                     | /source,/id
        "kind":"counter"                     | /kind
        "cadence":"fortnight"                | /cadence
        "trendCadence":"year"                | /trendCadence
        "closeAfterDays":400                 | /closeAfterDays
        "closeAfterDays":"soon"              | /closeAfterDays
        "levelWeight":1                      | /panel/members,/panel/period
        "exposure":"panel"                   | /panel/members
        "panel":{"period":"2026-13"}         | /panel/period
        "panel":{"members":"rails"}          | /panel/members
        "unti":"posts"                       | /unti
        "id":"sig.other"                     | /id
        """)
    void badInputIsNamedWithItsPlaceAndNotStored(String field, String pointers) {
        var base = POSTS.replaceAll("\"" + field.substring(1, field.indexOf('"', 1)) + "\":\"[^\"]*\",?", "");
        Problem.invalid(put("sig.bad", (base + "," + field).replace(",,", ","), null), pointers.split(","));

        Problem.of(api.get().uri("/api/signals/sig.bad").exchange(), 404);
    }

    @Test
    void anImportReportsEveryLine() {
        var line = "{\"id\":\"sig.bulk\"," + POSTS + "}\n";
        var body = line + line + line.replace("month", "moon") + line.replace("sig.bulk", "bulk") + "[]\n";
        var report = api.post().uri("/api/signals").contentType(MediaType.parseMediaType("application/x-ndjson")).body(body)
                .exchange()
                .expectStatus().isOk().expectBody(BulkReport.class).returnResult().getResponseBody();

        assertThat(report).returns(1, BulkReport::accepted).returns(1, BulkReport::unchanged).returns(3, BulkReport::rejected);
        assertThat(report.rejects()).extracting(Reject::line).containsExactly(3, 4, 5);
        assertThat(report.rejects()).extracting(Reject::pointer).containsExactly("/cadence", "/id", "");
    }

    @Test
    void signalsAreListedBySource() {
        put("sig.listed", POSTS, null);

        api.get().uri("/api/signals?source=sig&limit=200").exchange().expectBody().jsonPath("$.items[?(@.id=='sig.listed')]")
                .exists();
        api.get().uri("/api/signals?source=nobody").exchange().expectBody().jsonPath("$.items").isEmpty();
    }

    private static List<Received<SignalDefinition>> told(String id) {
        return EmbeddedBroker.read(Topics.SIGNALS).stream().filter(told -> told.key().equals(id)).toList();
    }

    private ResponseSpec put(String id, String fields, String ifMatch) {
        var request = api.put().uri("/api/signals/" + id).contentType(APPLICATION_JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).body("{" + fields + "}").exchange();
    }
}
