package dev.bellwether.trend.rankedlist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.events.Topics;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class ConsensusApiTest extends ServiceTest {

    @Autowired
    private Names names;

    @ParameterizedTest
    @ValueSource(strings = {"borda", "rrf", "borda-mean-rest", "mc4", "kemeny"})
    void listsBecomeOneByEachMethod(String method) {
        post("ca-" + method, "ann", "2023", "a", "b", "c");
        post("ca-" + method, "bob", "2023", "a", "c", "b");
        post("ca-" + method, "cid", "2023", "b", "a", "d");

        var answer = consensus("universe=ca-" + method + "&period=2023&method=" + method);

        assertThat(answer.at("/method").asString()).isEqualTo(method);
        assertThat(answer.has("k")).isEqualTo(method.equals("rrf"));
        assertThat(answer.at("/lists").asInt()).isEqualTo(3);
        assertThat(answer.at("/total").asInt()).isEqualTo(4);
        assertThat(names(answer)).containsExactly("a", "b", "c", "d");
        var first = answer.at("/items/0");
        assertThat(first.at("/rank").asInt()).isEqualTo(1);
        assertThat(first.at("/lists").asInt()).isEqualTo(3);
        assertThat(first.at("/best").asInt()).isEqualTo(1);
        assertThat(first.at("/worst").asInt()).isEqualTo(2);
        assertThat(first.at("/p").asDouble()).isBetween(0.0, 1.0);
        assertThat(first.at("/q").asDouble()).isBetween(first.at("/p").asDouble(), 1.0);
        assertThat(first.at("/betterThanChance").asBoolean()).isFalse();
    }

    @Test
    void namesOfOneTechnologyMeetAndUnknownOnesTakePartUnderTheirText() {
        var technology = Examples.technology("cb-node", 1, "CB Node.js", "CB NodeJS");
        publish(Topics.TECHNOLOGIES, "cb-node", technology);
        names.put(technology);
        post("cb-names", "ann", "2023", "cb nodejs", "CB Unheard-of");
        post("cb-names", "bob", "2023", "CB unheard of", "CB Node JS");

        Awaitility.await().untilAsserted(() -> assertThat(names(consensus("universe=cb-names"))).containsExactly("CB Unheard-of",
                "CB Node.js"));
        var answer = consensus("universe=cb-names");
        assertThat(answer.at("/items").valueStream().map(item -> item.at("/rank").asInt())).containsExactly(1, 1);
        assertThat(answer.at("/items/0").has("technology")).isTrue();
        assertThat(answer.at("/items/0/technology").isNull()).isTrue();
        assertThat(answer.at("/items/1/technology").asString()).isEqualTo("cb-node");
        assertThat(answer.at("/unknown").valueStream().map(item -> item.at("/name").asString())).containsExactly("CB Unheard-of");
    }

    @Test
    void whatManyListsAgreeOnIsBetterThanChance() {
        for (int author = 0; author < 10; author++) {
            int shift = author;
            var rest = IntStream.range(0, 6).mapToObj(i -> "r" + (i + shift) % 10);
            post("cc-chance", "author " + author, "2023", Stream.concat(Stream.of("top"), rest).toArray(String[]::new));
        }

        var answer = consensus("universe=cc-chance");
        assertThat(answer.at("/items").valueStream().filter(item -> item.at("/betterThanChance").asBoolean())
                .map(item -> item.at("/name").asString())).containsExactly("top");
        assertThat(answer.at("/items/0/q").asDouble()).isLessThan(0.05);
    }

    @Test
    void weightsCountAndOtherUniversesDoNot() {
        post("cd-weight", "ann", "2023", "a", "b");
        send("cd-weight", "bob", "2023", "\"weight\":3,", "b", "a");
        post("cd-other", "cid", "2023", "a", "b");

        assertThat(names(consensus("universe=cd-weight"))).containsExactly("b", "a");
        assertThat(consensus("universe=cd-weight").at("/items/0/score").asDouble()).isEqualTo(3.5);
        assertThat(consensus("universe=cd-nothing").at("/lists").asInt()).isZero();
        assertThat(consensus("universe=cd-nothing").at("/items")).isEmpty();
    }

    @Test
    void aRangeTakesEachAuthorsNewestListAndSaysWhichItPassedOver() {
        post("ce-range", "ann", "2022", "old", "a");
        post("ce-range", "ann", "2023-Q3", "a", "b");
        post("ce-range", "bob", "2023", "b", "a");
        post("ce-range", "cid", "2020", "c", "d");

        var answer = consensus("universe=ce-range&from=2022&to=2023");

        assertThat(answer.at("/lists").asInt()).isEqualTo(2);
        assertThat(names(answer)).containsExactly("a", "b");
        assertThat(answer.at("/superseded").valueStream().map(JsonNode::asString)).singleElement().asString()
                .startsWith("ce-range.2022.");
    }

    @Test
    void ranksAreComparedWithTheTimeBefore() {
        post("cf-moves", "ann", "2022", "a", "gone", "b");
        post("cf-moves", "ann", "2023", "b", "a", "new");

        var answer = consensus("universe=cf-moves&period=2023");

        assertThat(answer.at("/items").valueStream().map(item -> "%s %s %s %s".formatted(item.at("/name").asString(),
                item.at("/previousRank").asString("-"), item.at("/rankChange").asString("-"), item.at("/entered").asBoolean())))
                .containsExactly("b 3 2 false", "a 1 -1 false", "new - - true");
        assertThat(answer.at("/previous/from").asString()).isEqualTo("2022");
        assertThat(answer.at("/previous/left").valueStream().map(left -> left.at("/name").asString() + left.at("/rank").asInt()))
                .containsExactly("gone2");
        assertThat(consensus("universe=cf-moves&period=2022").has("previous")).isFalse();
        assertThat(consensus("universe=cf-moves").has("previous")).isFalse();
    }

    @Test
    void asOfAMomentTheListsOfThenCount() {
        var first = post("cg-as-of", "ann", "2023", "a", "b").at("/recordedAt").asString();
        var then = consensus("universe=cg-as-of");
        post("cg-as-of", "ann", "2023", "b", "a");
        post("cg-as-of", "bob", "2023", "b", "a");

        assertThat(names(consensus("universe=cg-as-of"))).containsExactly("b", "a");
        assertThat(consensus("universe=cg-as-of&asOf=" + then.at("/asOf").asString())).isEqualTo(then);
        assertThat(names(consensus("universe=cg-as-of&asOf=" + first))).containsExactly("a", "b");
        assertThat(consensus("universe=cg-as-of&asOf=" + first).at("/asOf").asString()).isEqualTo(first);
        assertThat(consensus("universe=cg-as-of&asOf=2020-01-01").at("/lists").asInt()).isZero();
    }

    @Test
    void kemenyIsForAFewItemsOnly() {
        post("ch-kemeny", "ann", "2023", IntStream.range(0, 16).mapToObj(i -> "i" + i).toArray(String[]::new));

        Problem.invalid(get("universe=ch-kemeny&method=kemeny"), "/method");
        assertThat(consensus("universe=ch-kemeny&method=mc4&limit=3").at("/items")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"universe=Back End, /universe", "method=best, /method", "method=borda&k=3, /k", "method=rrf&k=-1, /k",
            "k=many, /k", "period=soon, /period", "period=2023&from=2022&to=2023, /period", "from=2022, /to", "to=2022, /from",
            "from=2023&to=2022, /to", "from=2022&to=2023-Q1, /to", "asOf=soon, /asOf", "asOf=2999-01-01, /asOf",
            "limit=0, /limit"})
    void aQuestionWithAFaultIsPointedAt(String query, String pointer) {
        Problem.invalid(get(query), pointer);
    }

    @Test
    void namesThatTheCatalogLacksAreCountedOverAllLists() {
        for (var author : List.of("ann", "bob", "cid")) {
            post("ci-wanted", author, "2023", "CI Most Wanted", "CI Wanted by " + author);
        }
        post("ci-wanted-too", "ann", "2023", "ci most-wanted", "CI Wanted by ann");

        var items = json(api.get().uri("/api/lists/unknown-names?limit=200").exchange().expectStatus().isOk()).at("/items");
        assertThat(items.valueStream().map(item -> "%s %d %d".formatted(item.at("/name").asString(), item.at("/count").asInt(),
                item.at("/maxError").asInt()))).contains("ci most-wanted 4 0", "CI Wanted by ann 2 0");

        names.put(Examples.technology("ci-most-wanted", 1, "CI Most Wanted"));
        assertThat(json(api.get().uri("/api/lists/unknown-names?limit=200").exchange()).at("/items").valueStream()
                .map(item -> item.at("/name").asString())).doesNotContain("ci most-wanted").contains("CI Wanted by ann");
        assertThat(json(api.get().uri("/api/lists/unknown-names?asOf=2020-01-01").exchange()).at("/items")).isEmpty();
        Problem.invalid(api.get().uri("/api/lists/unknown-names?limit=0").exchange(), "/limit");
    }

    private JsonNode consensus(String query) {
        return json(get(query).expectStatus().isOk());
    }

    private ResponseSpec get(String query) {
        return api.get().uri("/api/lists/consensus?" + query).exchange();
    }

    private static List<String> names(JsonNode answer) {
        return answer.at("/items").valueStream().map(item -> item.at("/name").asString()).toList();
    }

    private JsonNode post(String universe, String author, String period, String... items) {
        return send(universe, author, period, "", items);
    }

    private JsonNode send(String universe, String author, String period, String more, String... items) {
        var body = "{\"title\":\"Best\",\"author\":\"%s\",\"period\":\"%s\",\"universe\":\"%s\",%s\"items\":[%s]}".formatted(
                author,
                period, universe, more, Stream.of(items).map(item -> '"' + item + '"').collect(Collectors.joining(",")));
        return json(api.post().uri("/api/lists").contentType(APPLICATION_JSON).body(body).exchange().expectStatus()
                .is2xxSuccessful());
    }

    private static JsonNode json(ResponseSpec answer) {
        return answer.expectBody(JsonNode.class).returnResult().getResponseBody();
    }
}
