package dev.bellwether.trend.rankedlist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ListApiTest extends ServiceTest {

    @Autowired
    private Names names;

    @BeforeEach
    void technologies() {
        names.put(Examples.technology("la-node", 1, "La Node.js", "La NodeJS"));
        names.put(Examples.technology("la-go", 1, "La Go", "La Golang"));
    }

    @Test
    void namesBecomeTechnologiesAndUnknownOnesKeepTheirPlaceAndAreReported() {
        post("la-new", "ann", "\"la golang\",\"La Unheard-of\",\"La NodeJS\"").expectStatus().isCreated().expectHeader()
                .valueMatches("Location", "/api/lists/la-new\\.2023\\..+").expectHeader()
                .valueMatches("ETag", "\"1-[0-9a-f]{8}\"")
                .expectBody().jsonPath("$.items[0].technology").isEqualTo("la-go").jsonPath("$.items[0].name")
                .isEqualTo("la golang").jsonPath("$.items[1].technology").isEqualTo(null).jsonPath("$.items[2].place")
                .isEqualTo(3)
                .jsonPath("$.items[2].technology").isEqualTo("la-node").jsonPath("$.unknown.length()").isEqualTo(1)
                .jsonPath("$.unknown[0].place").isEqualTo(2).jsonPath("$.unknown[0].name").isEqualTo("La Unheard-of")
                .jsonPath("$.weight").isEqualTo(1).jsonPath("$.recordedAt").exists();
    }

    @Test
    void whatTheCatalogLearnsShowsInTheListAndItsETag() {
        var etag = etag(post("la-learn", "ann", "\"La Go\",\"La Later\""));
        var address = address("la-learn");
        api.get().uri(address).header("If-None-Match", etag).exchange().expectStatus().isNotModified();

        names.put(Examples.technology("la-later", 1, "La Later"));

        api.get().uri(address).header("If-None-Match", etag).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[1].technology").isEqualTo("la-later").jsonPath("$.unknown.length()").isEqualTo(0)
                .jsonPath("$.version").isEqualTo(1);
        // The tag still tells the version, which has not changed.
        api.delete().uri(address).header("If-Match", etag).exchange().expectStatus().isNoContent();
    }

    @Test
    void anAuthorHasOneListForAPeriodAndUniverseAndTheSameAgainIsNothingNew() {
        post("la-one", "Ann", "\"La Go\",\"La Node.js\"").expectStatus().isCreated();
        var again = json(post("la-one", "Ann", "\"La Go\",\"La Node.js\"").expectStatus().isOk());
        var replaced = json(post("la-one", " ann ", "\"La Node.js\",\"La Go\"").expectStatus().isOk());
        post("la-one", "Bob", "\"La Go\",\"La Node.js\"").expectStatus().isCreated();
        post("la-one-more", "Ann", "\"La Go\",\"La Node.js\"").expectStatus().isCreated();

        assertThat(again.at("/version").asInt()).isEqualTo(1);
        assertThat(replaced.at("/version").asInt()).isEqualTo(2);
        assertThat(replaced.at("/id")).isEqualTo(again.at("/id"));
        assertThat(list("universe=la-one").at("/items")).hasSize(2);
        assertThat(list("universe=la-one&author=ANN").at("/items").valueStream().map(item -> item.at("/items/0/name").asString()))
                .containsExactly("La Node.js");
        assertThat(list("universe=la-one&period=2024").at("/items")).isEmpty();
    }

    @Test
    void aDuplicateIsRefusedAtItsPlaceNamingBoth() {
        var answer = post("la-twice", "ann", "\"La NodeJS\",\"La Go\",\"La new\",\"la node.js\",\"LA NEW\"");

        var errors = Problem.of(answer, 400).errors();
        assertThat(errors).extracting(Problem.Error::pointer).containsExactly("/items/3", "/items/4");
        assertThat(errors.getFirst().detail()).contains("DUPLICATE_ITEM", "'La NodeJS' at place 1", "'la node.js' at place 4",
                "la-node");
        assertThat(list("universe=la-twice").at("/items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                                    | /period /title /author /items
        {"title":"T","author":"A","period":"soon","items":["a","b"]}                          | /period
        {"title":"T","author":"A","period":"2999","items":["a","b"]}                          | /period
        {"title":"T","author":"A","period":"1969","items":["a","b"]}                          | /period
        {"title":"T","author":"A","period":"2023","items":["a"]}                              | /items
        {"title":"T","author":"A","period":"2023","items":["a",null," "]}                     | /items/1 /items/2
        {"title":"T","author":"A","period":"2023","items":"a"}                                | /items
        {"title":"T","author":"A","period":"2023","items":["a","b"],"universe":"Back End"}    | /universe
        {"title":"T","author":"A","period":"2023","items":["a","b"],"universe":"consensus.x"} | /universe
        {"title":"T","author":"A","period":"2023","items":["a","b"],"url":"gopher://x"}       | /url
        {"title":"T","author":"A","period":"2023","items":["a","b"],"weight":0}               | /weight
        {"title":"T","author":"A","period":"2023","items":["a","b"],"weight":1e9}             | /weight
        {"title":"T","author":"A","period":"2023","items":["a","b"],"tilte":"T"}              | /tilte
        {"title":"T",                                                                         | ``
        """)
    void badInputIsNamedWithItsPlaces(String body, String pointers) {
        Problem.invalid(api.post().uri("/api/lists").contentType(APPLICATION_JSON).body(body).exchange(), pointers.split(" "));
    }

    @Test
    void aListOfAThousandIsTakenAndALongerOneRefused() {
        var thousand = IntStream.range(0, 1_000).mapToObj(i -> "\"la-many-" + i + "\"").collect(Collectors.joining(","));
        post("la-many", "ann", thousand).expectStatus().isCreated();
        Problem.invalid(post("la-many", "ann", thousand + ",\"la-many-more\""), "/items");
        api.delete().uri(address("la-many")).header("If-Match", "*").exchange().expectStatus().isNoContent();
    }

    @Test
    void withdrawingNeedsTheVersionThatWasSeenAndTheAuthorCanComeBack() {
        post("la-gone", "ann", "\"La Go\",\"La Node.js\"").expectStatus().isCreated();
        var address = address("la-gone");

        Problem.of(api.delete().uri(address).exchange(), 428);
        Problem.of(api.delete().uri(address).header("If-Match", "\"7\"").exchange(), 412);
        api.delete().uri(address).header("If-Match", "\"1\"").exchange().expectStatus().isNoContent();
        Problem.of(api.get().uri(address).exchange(), 404);
        Problem.of(api.delete().uri(address).header("If-Match", "*").exchange(), 404);
        assertThat(list("universe=la-gone").at("/items")).isEmpty();

        assertThat(json(post("la-gone", "ann", "\"La Go\",\"La Node.js\"").expectStatus().isOk()).at("/version").asInt())
                .isEqualTo(3);
    }

    @Test
    void aBodyOfListsIsReportedLineByLineWithTheNamesThatTheCatalogLacks() {
        var body = line("la-bulk", "ann", "\"La Go\",\"La Bulk B\"") + line("la-bulk", "ann", "\"La Go\",\"La Bulk B\"")
                + line("la-bulk", "bob", "\"La Go\",\"la golang\"") + "nonsense\n"
                + line("la-bulk", "cid", "\"La Bulk A\",\"La Bulk B\"");
        var report = json(api.post().uri("/api/lists").contentType(MediaType.parseMediaType("application/x-ndjson")).body(body)
                .exchange().expectStatus().isOk());

        assertThat(report.at("/received").asInt()).isEqualTo(5);
        assertThat(report.at("/accepted").asInt()).isEqualTo(2);
        assertThat(report.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(
                report.at("/rejects").valueStream().map(reject -> reject.at("/line").asInt() + reject.at("/pointer").asString()))
                .containsExactly("3/items/1", "4");
        assertThat(report.at("/unknownNames").valueStream().map(JsonNode::asString)).containsExactly("La Bulk A", "La Bulk B");
    }

    @Test
    void listsComeInPages() {
        for (var author : new String[]{"ann", "bob", "cid"}) {
            post("la-pages", author, "\"La Go\",\"La Node.js\"").expectStatus().isCreated();
        }
        var first = list("universe=la-pages&limit=2");
        var second = list("universe=la-pages&limit=2&cursor=" + first.at("/nextCursor").asString());

        assertThat(first.at("/items")).hasSize(2);
        assertThat(second.at("/items")).hasSize(1);
        assertThat(second.has("nextCursor")).isFalse();
        Problem.invalid(api.get().uri("/api/lists?limit=201").exchange(), "/limit");
        Problem.invalid(api.get().uri("/api/lists?period=soon").exchange(), "/period");
    }

    private ResponseSpec post(String universe, String author, String items) {
        return api.post().uri("/api/lists").contentType(APPLICATION_JSON).body(line(universe, author, items)).exchange();
    }

    private static String line(String universe, String author, String items) {
        return "{\"title\":\"Best\",\"author\":\"%s\",\"period\":\"2023\",\"universe\":\"%s\",\"items\":[%s]}\n".formatted(author,
                universe, items);
    }

    private JsonNode list(String query) {
        return json(api.get().uri("/api/lists?" + query).exchange().expectStatus().isOk());
    }

    private String address(String universe) {
        return "/api/lists/" + list("universe=" + universe).at("/items/0/id").asString();
    }

    private static String etag(ResponseSpec answer) {
        return answer.returnResult().getResponseHeaders().getETag();
    }

    private static JsonNode json(ResponseSpec answer) {
        return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    }
}
