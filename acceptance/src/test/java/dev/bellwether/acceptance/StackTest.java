package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Combinations from the starter catalog. */
@ExtendWith(RunningSystem.class)
class StackTest {

    private static final String PARTS = """
        "parts": [{"name": "runtime", "candidates": {"slugs": ["nodejs", "php", "java", "typescript"]}},
         {"name": "framework", "runsOn": "runtime", "candidates": {"slugs": ["express", "laravel", "spring-boot"]}},
         {"name": "database", "candidates": {"slugs": ["mongodb", "mysql", "postgresql"]}}]""";

    private final Api api = RunningSystem.api();

    @Test
    void theUsualStackIsFoundWhosePartsAddUp() {
        var answer = api.post("/api/stacks", Api.JSON, "{\"profile\": \"high-traffic-api\"}").expect(200);
        assertThat(answer.at("/parts").valueStream().map(each -> each.path("part").asString())).containsExactly("runtime",
                "framework", "database", "style");
        assertThat(answer.at("/stacks").size()).isEqualTo(10);
        for (var stack : answer.at("/stacks")) {
            assertThat(stack.path("parts").valueStream().mapToDouble(part -> part.path("contribution").asDouble()).reduce(0,
                    Double::sum)).isEqualTo(stack.path("score").asDouble());
            assertThat(stack.path("low").asDouble()).isLessThanOrEqualTo(stack.path("score").asDouble());
        }
        assertThat(answer.at("/incompatible/0/reason").asString()).contains(" runs on ", ", not on ");
        assertThat(answer.at("/profile/id").asString()).isEqualTo("high-traffic-api");
        assertThat(answer.at("/catalogRevision").asString()).startsWith("catalog.technologies@");
    }

    @Test
    void aFrameworkIsNeverOnARuntimeThatItIsStatedNotToRunOn() {
        var answer = api.post("/api/stacks", Api.JSON, "{\"weights\": {\"productivity\": 1}, \"limit\": 200, " + PARTS + "}")
                .expect(200);
        assertThat(stacks(answer)).contains("nodejs express mongodb", "typescript express mongodb", "php laravel mysql",
                "java spring-boot postgresql")
                .doesNotContain("php express mysql", "java laravel mysql", "nodejs spring-boot mongodb");
        assertThat(answer.at("/incompatible").valueStream().map(each -> each.path("reason").asString()))
                .contains("Express runs on Node.js, not on PHP");
        assertThat(answer.at("/combinations").asInt()).isEqualTo(36);
    }

    @Test
    void whatTheCatalogDoesNotStateCanBeLeftOut() {
        var answer = api.post("/api/stacks", Api.JSON,
                "{\"weights\": {\"productivity\": 1}, \"limit\": 200, \"unknownRelations\": \"drop\", " + PARTS + "}")
                .expect(200);
        assertThat(stacks(answer)).contains("nodejs express mongodb", "php laravel mysql", "java spring-boot postgresql")
                .doesNotContain("nodejs express mysql", "typescript express mongodb");
        assertThat(answer.at("/stacks").valueStream()).allSatisfy(stack -> {
            assertThat(stack.path("hangsTogether").asBoolean()).isTrue();
            assertThat(stack.path("unstated").size()).isZero();
        });
    }

    @Test
    void moreCombinationsThanCanBeSearchedExactlyAreRefused() {
        var parts = Stream.of("a", "b", "c", "d").map(name -> "{\"name\": \"%s\", \"candidates\": {\"kinds\": [\"framework\"]}}"
                .formatted(name)).toList();
        var question = "{\"weights\": {\"cost\": 1}, \"parts\": " + parts + "}";
        assertThat(api.post("/api/stacks", Api.JSON, question).expectProblem(409, "/parts").at("/detail").asString())
                .contains("10,000,000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"weights\": {\"cost\": 0}|/weights",
            "\"weights\": {\"cost\": -1}|/weights/cost", "\"weights\": {\"beauty\": 1}|/weights/beauty",
            "\"profile\": \"startup-mvp\", \"weights\": {\"cost\": 1}|/profile",
            "\"weights\": {\"cost\": 1}, \"parts\": []|/parts",
            "\"weights\": {\"cost\": 1}, \"parts\": [{\"name\": \"a\", \"runsOn\": \"z\"}, {\"name\": \"b\"}]|/parts/0/runsOn",
            "\"weights\": {\"cost\": 1}, \"parts\": [{\"name\": \"a\"}, {\"name\": \"b\"}]|/parts/1/candidates",
            "\"weights\": {\"cost\": 1}, \"unknownRelations\": \"maybe\"|/unknownRelations",
            "\"weights\": {\"cost\": 1}, \"limit\": 201|/limit"})
    void badQuestionsArePointedAt(String fields, String pointer) {
        api.post("/api/stacks", Api.JSON, "{" + fields + "}").expectProblem(400, pointer);
    }

    @Test
    void anUnknownProfileIsNotFound() {
        api.post("/api/stacks", Api.JSON, "{\"profile\": \"no-such\"}").expectProblem(404);
    }

    private static List<String> stacks(Answer answer) {
        return answer.at("/stacks").valueStream().map(StackTest::slugs).toList();
    }

    private static String slugs(JsonNode stack) {
        return String.join(" ", stack.path("parts").valueStream().map(part -> part.at("/technology/slug").asString()).toList());
    }
}
