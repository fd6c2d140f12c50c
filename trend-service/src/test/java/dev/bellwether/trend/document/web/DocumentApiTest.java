package dev.bellwether.trend.document.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.parseMediaType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.events.Json;
import dev.bellwether.events.Topics;
import dev.bellwether.trend.document.mention.NameIndex;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class DocumentApiTest extends ServiceTest {

    private static final String ABOUT = "?source=docs&title=A%20title&published=2026-01-15&url=https://example.org/";

    @Autowired
    private Names names;

    @Autowired
    private NameIndex index;

    @BeforeEach
    void known() {
        api.put().uri("/api/sources/docs").contentType(APPLICATION_JSON).body("{\"name\":\"Docs\"}").exchange();
        names.put(Examples.technology("doc-alpha", 1, "Alphadoc", "Alpha.doc"));
        names.put(Examples.technology("doc-beta", 1, "Betadoc"));
        await().until(() -> index.current().find("Alphadoc, Betadoc").technologies().size() == 2);
    }

    @Test
    void aTextIsAnsweredWithItsMentionsOnceTheBrokerHasThem() {
        var answer = created(post(ABOUT + "text", "text/plain", "We moved from alpha doc to Betadoc."));

        assertThat(answer.at("/mentions/0")).isEqualTo(Json.mapper().readTree("""
            {"technology":"doc-alpha","surface":"alpha doc","offset":14,"length":9,"confidence":0.99,"counted":true,
             "context":"We moved from alpha doc to Betadoc."}"""));
        assertThat(answer.at("/offsets").asString()).isEqualTo("sent-text");
        assertThat(answer.at("/known").asBoolean()).isFalse();
        assertThat(stated(answer)).isEqualTo(Map.of("doc-alpha", "1.0", "doc-beta", "1.0", "*", "1.0"));
        api.get().uri("/api/signals/docs.document-mentions").exchange().expectBody().jsonPath("$.exposure").isEqualTo("total")
                .jsonPath("$.cadence").isEqualTo("day").jsonPath("$.trendCadence").isEqualTo("month").jsonPath("$.levelWeight")
                .isEqualTo(0);
    }

    @Test
    void offsetsInHtmlCountInItsTextAndTheAnswerSaysSo() {
        var answer = created(post(ABOUT + "html", "text/html",
                "<html><head><title>Betadoc</title></head><body><nav>Betadoc</nav><p>Some <b>Alpha</b>doc</p></body></html>"));

        assertThat(answer.at("/offsets").asString()).isEqualTo("extracted-text");
        assertThat(answer.at("/characters").asInt()).isEqualTo("Some Alphadoc".length());
        assertThat(answer.at("/mentions").valueStream().map(mention -> mention.path("offset").asInt())).containsExactly(5);
    }

    @Test
    void jsonSaysTheSameAsParametersAndABody() {
        var first = created(json("{\"source\":\"docs\",\"published\":\"2026-01-15\",\"text\":\"Json on Alphadoc\"}"));
        var again = ok(post("?source=docs&published=2026-01-15", "text/plain", "Json on Alphadoc"));

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/known").asBoolean()).isTrue();
        assertThat(
                created(json("{\"source\":\"docs\",\"published\":\"2026-01-15\",\"html\":\"<p>Html on Alphadoc\"}")).at("/format")
                        .asString())
                .isEqualTo("html");
    }

    @Test
    void aDocumentSentTwiceIsStatedOnceAndCanBeRead() {
        var first = post(ABOUT + "twice", "text/plain", "Twice Alphadoc");
        var place = first.expectHeader().exists("Location").returnResult(String.class).getResponseHeaders().getLocation();
        var id = place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
        var again = ok(post(ABOUT + "elsewhere", "text/plain", "Twice Alphadoc"));

        assertThat(again.at("/id").asString()).isEqualTo(id);
        assertThat(logged(id)).hasSize(2);
        api.get().uri("/api/documents/" + id).exchange().expectStatus().isOk().expectHeader().exists("ETag").expectBody()
                .jsonPath("$.url").isEqualTo("https://example.org/twice").jsonPath("$.recordedBy").isEqualTo("tester")
                .jsonPath("$.hash").exists().jsonPath("$.pending").doesNotExist();
        Problem.of(api.get().uri("/api/documents/nothing").exchange(), 404);
    }

    @Test
    void newContentUnderAUrlReplacesWhatWasStated() {
        created(post(ABOUT + "replaced", "text/plain", "Alphadoc for now"));
        var next = ok(post(ABOUT + "replaced", "text/plain", "Betadoc from now on"));

        assertThat(next.at("/known").asBoolean()).isFalse();
        assertThat(stated(next)).isEqualTo(Map.of("doc-alpha", "null", "doc-beta", "1.0", "*", "1.0"));
    }

    @Test
    void aDryRunOnlyShows() {
        var shown = ok(post(ABOUT + "dry&dryRun=true", "text/plain", "Dry Alphadoc"));

        assertThat(shown.at("/dryRun").asBoolean()).isTrue();
        assertThat(shown.at("/technologies/0/technology").asString()).isEqualTo("doc-alpha");
        assertThat(logged(shown.at("/id").asString())).isEmpty();
        Problem.of(api.get().uri("/api/documents/" + shown.at("/id").asString()).exchange(), 404);
    }

    @Test
    void documentsAreListedTheLastPublishedFirstPageByPage() {
        api.put().uri("/api/sources/listed").contentType(APPLICATION_JSON).body("{\"name\":\"Listed\"}").exchange();
        for (var day : List.of("03", "01", "02")) {
            created(post("?source=listed&published=2026-02-" + day, "text/plain", "Listed Betadoc " + day));
        }
        created(post("?source=listed&published=2026-02-04", "text/plain", "Listed Alphadoc"));

        var page = ok(api.get().uri("/api/documents?source=listed&technology=betadoc&limit=2").exchange());
        assertThat(days(page)).containsExactly("2026-02-03", "2026-02-02");
        var next = ok(api.get().uri("/api/documents?source=listed&technology=betadoc&limit=2&cursor="
                + page.at("/nextCursor").asString()).exchange());
        assertThat(days(next)).containsExactly("2026-02-01");
        assertThat(next.has("nextCursor")).isFalse();
        Problem.invalid(api.get().uri("/api/documents?cursor=eHg").exchange(), "/cursor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                              | x  | /source,/published
        source=nobody&published=2999-01-01&url=ftp://x&title=           | `` | /source,/title,/url,/published,``
        source=docs&published=1969-12-31                                | x  | /published
        source=docs&published=2026-1-1                                  | x  | /published
        source=docs&published=2026-01-01&url=nowhere                    | x  | /url
        source=docs&published=2026-01-01&dryRun=maybe                   | x  | /dryRun
        """)
    void badInputIsNamedWithItsPlace(String parameters, String body, String pointers) {
        Problem.invalid(post("?" + parameters, "text/plain", body), pointers.replace("`", "").split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"source":"docs","published":"2026-01-01"}                           | /text
        {"source":"docs","published":"2026-01-01","text":"a","html":"b"}     | /html
        {"source":"docs","published":"2026-01-01","text":" "}                | /text
        {"source":"docs","published":"2026-01-01","html":"<p></p>"}          | /html
        {"source":"nobody","text":"a","html":"b"}                            | /source,/published,/html
        {"source":"docs","published":"2026-01-01","text":"a","author":"b"}   | /author
        {"source":"docs"                                                     | ``
        null                                                                 | ``
        """)
    void badJsonIsNamedWithItsPlace(String body, String pointers) {
        Problem.invalid(json(body), pointers.split(",", -1));
    }

    @Test
    void aBodyIsReadInItsCharset() {
        var about = "?source=docs&published=2026-01-15&dryRun=true";
        var latin = "Blücher Alphadoc".getBytes(ISO_8859_1);

        Problem.invalid(send(about, "text/plain", latin), "");
        assertThat(ok(send(about, "text/plain;charset=iso-8859-1", latin)).at("/mentions/0/offset").asInt()).isEqualTo(8);
        assertThat(ok(send(about, "text/html", "<meta charset='iso-8859-1'><p>Blücher Alphadoc".getBytes(ISO_8859_1)))
                .at("/mentions/0/context").asString()).isEqualTo("Blücher Alphadoc");
        Problem.of(send(about, "application/pdf", latin), 415);
    }

    @Test
    void tenMegabytesAreTakenAndAByteMoreIsNot() {
        var about = "?source=docs&published=2026-01-15&dryRun=true";
        var largest = new byte[DocumentController.LARGEST];
        Arrays.fill(largest, (byte) ' ');
        System.arraycopy("Alphadoc".getBytes(UTF_8), 0, largest, largest.length - 8, 8);

        assertThat(ok(send(about, "text/plain", largest)).at("/mentions/0/offset").asInt()).isEqualTo(largest.length - 8);
        Problem.of(send(about, "text/plain", Arrays.copyOf(largest, largest.length + 1)), 413);
        Problem.of(json("{\"source\":\"docs\",\"published\":\"2026-01-15\",\"text\":\"" + "x".repeat(DocumentController.LARGEST)
                + "\"}"), 413);
    }

    private static List<String> days(JsonNode page) {
        return page.at("/items").valueStream().map(item -> item.path("published").asString()).toList();
    }

    private static Map<String, String> stated(JsonNode answer) {
        return logged(answer.at("/id").asString()).stream().collect(Collectors.toMap(record -> record.split("=")[0],
                record -> record.split("=")[1], (_, later) -> later));
    }

    private static List<String> logged(String evidence) {
        return EmbeddedBroker.read(Topics.OBSERVATIONS).stream().filter(record -> evidence.equals(record.value().evidence()))
                .map(record -> record.value().technology() + "=" + record.value().value()).toList();
    }

    private static JsonNode created(ResponseSpec answer) {
        return Json.mapper().readTree(answer.expectStatus().isCreated().expectBody().returnResult().getResponseBody());
    }

    private static JsonNode ok(ResponseSpec answer) {
        return Json.mapper().readTree(answer.expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    private ResponseSpec json(String body) {
        return send("", "application/json", body.getBytes(UTF_8));
    }

    private ResponseSpec post(String parameters, String type, String body) {
        return send(parameters, type, body.getBytes(UTF_8));
    }

    private ResponseSpec send(String parameters, String type, byte[] body) {
        return api.post().uri("/api/documents" + parameters).contentType(parseMediaType(type)).body(body).exchange();
    }
}
