package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** "Top 10" lists in the spellings that people use, and what they say together. */
@ExtendWith(RunningSystem.class)
class ListTest {

    private final Api api = RunningSystem.api();

    @Test
    void aListIsTakenWithItsNamesResolvedAndUnknownOnesReported() {
        var list = post("acc-taken", "Ann", "2023", "NodeJS", "golang", "Acceptance Unheard-of", "Ruby On Rails").expect(201);

        assertThat(list.at("/items").valueStream().map(item -> item.path("technology").asString("?")))
                .containsExactly("nodejs", "go", "?", "rails");
        assertThat(list.at("/unknown/0/name").asString()).isEqualTo("Acceptance Unheard-of");
        assertThat(list.at("/unknown/0/place").asInt()).isEqualTo(3);
        assertThat(api.get(list.header("Location")).expect(200).text()).isEqualTo(list.text());
        api.get(list.header("Location"), "If-None-Match", list.header("ETag")).expect(304);
        assertThat(api.get("/api/lists/unknown-names?limit=200").expect(200).at("/items").valueStream()
                .map(item -> item.path("name").asString())).contains("Acceptance Unheard-of");
    }

    @Test
    void anUnknownNameGetsItsTechnologyOnceTheCatalogKnowsIt() {
        var place = post("acc-learnt", "Ann", "2023", "Acceptance Newcomer", "Go").expect(201).header("Location");

        api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"acceptance-newcomer\", \"name\": \"Acceptance Newcomer\", \"kind\": \"tool\"}").expect(201);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(api.get(place).at("/items/0/technology").asString("?")).isEqualTo("acceptance-newcomer"));
        assertThat(items(consensus("universe=acc-learnt")).getFirst().path("technology").asString()).isEqualTo(
                "acceptance-newcomer");
    }

    @Test
    void twoNamesOfOneTechnologyAreRefusedNamingBoth() {
        var refused = post("acc-twice", "Ann", "2023", "Node.js", "Go", "Rust", "NodeJS").expectProblem(400, "/items/3");
        assertThat(refused.text()).contains("DUPLICATE_ITEM", "'Node.js' at place 1", "'NodeJS' at place 4");
        assertThat(api.all("/api/lists?universe=acc-twice")).isEmpty();
    }

    @Test
    void postedAgainAListIsReplacedAndAsOfBeforeItStillCounts() {
        var first = post("acc-again", "Ann", "2023", "Go", "Rust").expect(201);
        assertThat(post("acc-again", "Ann", "2023", "Go", "Rust").expect(200).at("/version").asInt()).isEqualTo(1);
        var before = consensus("universe=acc-again&period=2023");

        assertThat(post("acc-again", "ann", "2023", "Rust", "Go").expect(200).at("/version").asInt()).isEqualTo(2);

        assertThat(technologies(consensus("universe=acc-again&period=2023"))).containsExactly("rust", "go");
        assertThat(consensus("universe=acc-again&period=2023&asOf=" + before.at("/asOf").asString()).json())
                .isEqualTo(before.json());
        assertThat(api.all("/api/lists?universe=acc-again&author=ANN")).hasSize(1);
        api.delete(first.header("Location")).expectProblem(428);
        api.delete(first.header("Location"), "If-Match", first.header("ETag")).expectProblem(412);
        api.delete(first.header("Location"), "If-Match", "\"2\"").expect(204);
        api.get(first.header("Location")).expectProblem(404);
        assertThat(items(consensus("universe=acc-again"))).isEmpty();
        assertThat(consensus("universe=acc-again&period=2023&asOf=" + before.at("/asOf").asString()).json())
                .isEqualTo(before.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"borda", "rrf", "borda-mean-rest", "mc4", "kemeny"})
    void listsBecomeOneByEachMethodWithTheMovementSinceThePeriodBefore(String method) {
        var universe = "acc-" + method;
        post(universe, "Ann", "2022", "Django", "Express", "Laravel").expect(201);
        post(universe, "Ann", "2023", "Express", "Django", "NestJS").expect(201);
        post(universe, "Bob", "2023", "Express.js", "Spring Boot", "Django").expect(201);
        post(universe, "Cid", "2023", "ExpressJS", "django").expect(201);

        var answer = consensus("universe=" + universe + "&period=2023&method=" + method);

        assertThat(answer.at("/method").asString()).isEqualTo(method);
        assertThat(answer.at("/lists").asInt()).isEqualTo(3);
        assertThat(technologies(answer).subList(0, 2)).containsExactly("express", "django");
        assertThat(answer.at("/items/0/lists").asInt()).isEqualTo(3);
        assertThat(answer.at("/items/0/rankChange").asInt()).isEqualTo(1);
        assertThat(answer.at("/items/1/worst").asInt()).isEqualTo(3);
        assertThat(answer.at("/previous/left/0/technology").asString()).isEqualTo("laravel");
    }

    @Test
    void onlyWhatListsAgreeOnIsMarkedAsBetterThanChance() {
        var others = List.of("Django", "Laravel", "Go", "Rust", "Spring Boot", "Ruby on Rails", "Kotlin", "PHP");
        var lines = new StringBuilder();
        for (int author = 0; author < others.size(); author++) {
            var names = new ArrayList<>(List.of("Node.js"));
            for (int place = 0; place < 5; place++) {
                names.add(others.get((author + place) % others.size()));
            }
            lines.append(body("acc-chance", "Author " + author, "2023", names)).append('\n');
        }
        var report = api.post("/api/lists", Api.NDJSON, lines.toString()).expect(200);
        assertThat(report.at("/accepted").asInt()).isEqualTo(others.size());
        assertThat(report.at("/unknownNames")).isEmpty();

        assertThat(items(consensus("universe=acc-chance")).stream().filter(item -> item.path("betterThanChance").asBoolean())
                .map(item -> item.path("technology").asString())).containsExactly("nodejs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"title": "T", "author": "A", "period": "soon", "items": ["Go", "Rust"]}                            | /period
        {"title": "T", "author": "A", "period": "2023", "items": ["Go"]}                                    | /items
        {"title": "T", "author": "A", "period": "2023", "items": ["Go", ""]}                                | /items/1
        {"title": "T", "period": "2023", "items": ["Go", "Rust"]}                                           | /author
        {"title": "T", "author": "A", "period": "2023", "items": ["Go", "Rust"], "universe": "Back End"}    | /universe
        {"title": "T", "author": "A", "period": "2023", "items": ["Go", "Rust"], "weight": -1}              | /weight
        {"title": "T", "author": "A", "period": "2023", "items": ["Go", "Rust"], "colour": "red"}           | /colour
        """)
    void aListWithAFaultIsPointedAt(String body, String pointer) {
        api.post("/api/lists", Api.JSON, body).expectProblem(400, pointer);
    }

    @ParameterizedTest
    @CsvSource({"method=best, /method", "k=3, /k", "period=soon, /period", "from=2022, /to", "asOf=2999-01-01, /asOf",
            "universe=%21, /universe", "limit=1000, /limit"})
    void aQuestionWithAFaultIsPointedAt(String query, String pointer) {
        api.get("/api/lists/consensus?" + query).expectProblem(400, pointer);
    }

    private Answer post(String universe, String author, String period, String... names) {
        return api.post("/api/lists", Api.JSON, body(universe, author, period, List.of(names)));
    }

    private static String body(String universe, String author, String period, List<String> names) {
        return "{\"title\": \"Top %d\", \"author\": \"%s\", \"period\": \"%s\", \"universe\": \"%s\", \"items\": [\"%s\"]}"
                .formatted(names.size(), author, period, universe, String.join("\", \"", names));
    }

    private Answer consensus(String query) {
        return api.get("/api/lists/consensus?" + query).expect(200);
    }

    private static List<JsonNode> items(Answer answer) {
        return answer.at("/items").valueStream().toList();
    }

    private static List<String> technologies(Answer answer) {
        return items(answer).stream().map(item -> item.path("technology").asString()).toList();
    }
}
