package dev.bellwether.scoring.stack.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.bellwether.scoring.ServiceTest;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackWebTest extends ServiceTest {

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void technologies() {
        add(kind("host", "fast", "gentle"), kind("host", "slow", "steep"),
                kind("guest", "picky", "gentle").related("runsOn", name("slow")), kind("guest", "free", "steep"));
    }

    @Test
    void aStackIsFoundWithTheReasonsForWhatIsExcluded() {
        post("/api/stacks", question("")).expectStatus().isOk().expectBody().jsonPath("$.combinations").isEqualTo(4)
                .jsonPath("$.stacks.length()").isEqualTo(3).jsonPath("$.stacks[0].rank").isEqualTo(1)
                .jsonPath("$.incompatibleTotal").isEqualTo(1).jsonPath("$.incompatible[0].members[1].technology")
                .isEqualTo(name("picky")).jsonPath("$.incompatible[0].value").doesNotExist()
                .jsonPath("$.catalogRevision").exists().jsonPath("$.assessmentRevision").exists().jsonPath("$.asOf").exists()
                .jsonPath("$.methodVersion").exists().jsonPath("$.criteriaVersions.productivity").isEqualTo(2);
        post("/api/stacks", question(",\"unknownRelations\":\"drop\"")).expectStatus().isOk().expectBody()
                .jsonPath("$.stacks.length()").isEqualTo(1).jsonPath("$.stacks[0].parts[0].technology.slug")
                .isEqualTo(name("slow"))
                .jsonPath("$.stacks[0].hangsTogether").isEqualTo(true).jsonPath("$.stacks[0].relations[0].type")
                .isEqualTo("runsOn");
    }

    @Test
    void aPartHasItsOwnMustHavesAndShare() {
        var mustHave = "[{\"field\":\"fact.learningCurve\",\"op\":\"=\",\"value\":\"gentle\"}]";
        post("/api/stacks", """
            {"weights":{"productivity":1},"parts":[{"name":"host","points":3,"candidates":{"kinds":["host-%s"]},"mustHaves":%s},
             {"name":"guest","candidates":{"kinds":["guest-%1$s"]}}]}""".formatted(word, mustHave)).expectStatus().isOk()
                .expectBody().jsonPath("$.parts[0].share").isEqualTo(0.75).jsonPath("$.parts[0].candidates").isEqualTo(1)
                .jsonPath("$.parts[0].excluded[0].failed[0].observed").isEqualTo("steep").jsonPath("$.stacks.length()")
                .isEqualTo(2);
    }

    @Test
    void aProfileGivesItsNeedsAndItsCandidatesDoNotCount() {
        post("/api/stacks", "{\"profile\":\"container-platform\"," + parts() + "}").expectStatus().isOk().expectBody()
                .jsonPath("$.profile.id").isEqualTo("container-platform").jsonPath("$.combinations").isNumber();
        post("/api/stacks", "{\"profile\":\"no-such\"," + parts() + "}").expectStatus().isNotFound();
    }

    @Test
    void moreCombinationsThanCanBeSearchedExactlyAreRefused() {
        add(IntStream.range(0, 60).mapToObj(i -> kind("many", "many-" + i, "gentle")).toArray(Technologies[]::new));
        var part = "{\"name\":\"p%d\",\"candidates\":{\"kinds\":[\"many-" + word + "\"]}}";
        var four = String.join(",", IntStream.range(0, 4).mapToObj(part::formatted).toList());
        post("/api/stacks", "{\"weights\":{\"cost\":1},\"parts\":[" + four + "]}").expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/parts");
        var three = String.join(",", IntStream.range(0, 3).mapToObj(part::formatted).toList());
        post("/api/stacks", "{\"weights\":{\"cost\":1},\"limit\":3,\"parts\":[" + three + "]}").expectStatus().isOk().expectBody()
                .jsonPath("$.combinations").isEqualTo(216000).jsonPath("$.stacks.length()").isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"weights\":{\"cost\":0}|/weights",
            "\"weights\":{\"beauty\":1}|/weights/beauty", "\"weights\":{\"cost\":1},\"profile\":\"startup-mvp\"|/profile",
            "\"weights\":{\"cost\":1},\"parts\":[]|/parts", "\"weights\":{\"cost\":1},\"parts\":[null,null]|/parts/0",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\",\"candidates\":{}},{\"name\":\"b\"}]|/parts/0/candidates",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\"},{\"name\":\"a\"}]|/parts/1/name",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\",\"points\":0},{\"name\":\"B!\"}]|/parts/0/points",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\",\"points\":0},{\"name\":\"B!\"}]|/parts/1/name",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\",\"runsOn\":\"a\"},{\"name\":\"b\"}]|/parts/0/runsOn",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\",\"runsOn\":\"x\"},{\"name\":\"b\"}]|/parts/0/runsOn",
            "\"weights\":{\"cost\":1},\"parts\":[{\"name\":\"a\",\"mustHaves\":[{}]},{\"name\":\"b\"}]|/parts/0/mustHaves/0/field",
            "\"weights\":{\"cost\":1},\"unknownRelations\":\"guess\"|/unknownRelations",
            "\"weights\":{\"cost\":1},\"limit\":0|/limit",
            "\"weights\":{\"cost\":1},\"asOf\":\"1066-10-14T00:00:00Z\"|/asOf",
            "\"weights\":{\"cost\":1},\"candidates\":{\"kinds\":[\"database\"]}|/candidates"})
    void badQuestionsArePointedAt(String fields, String pointer) {
        post("/api/stacks", "{" + fields + "}").expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[?(@.pointer == '%s')]".formatted(pointer)).isNotEmpty();
    }

    private String question(String more) {
        return "{\"weights\":{\"productivity\":1}," + parts() + more + "}";
    }

    private String parts() {
        return """
            "parts":[{"name":"host","candidates":{"kinds":["host-%s"]}},
            {"name":"guest","runsOn":"host","candidates":{"kinds":["guest-%1$s"]}}]""".formatted(word);
    }

    private Technologies kind(String kind, String name, String learningCurve) {
        return Technologies.named(name(name)).kind(kind + "-" + word).facts(Map.of("learningCurve", learningCurve));
    }

    private String name(String name) {
        return name + "-" + word;
    }
}
