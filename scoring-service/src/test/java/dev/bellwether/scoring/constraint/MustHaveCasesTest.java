package dev.bellwether.scoring.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MustHaveCasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.of("a11-missing-and-constraints", "status");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFailedMustHaveOutweighsAnUnknownOne(ReferenceCase given) {
        var mustHaves = given.input().get("constraints").valueStream().map(MustHaveCasesTest::mustHave).toList();
        var truths = given.input().get("facts").valueStream().map(MustHaveCasesTest::subject)
                .map(subject -> Truth.all(mustHaves.stream()
                        .map(each -> each.check(subject, LocalDate.EPOCH).truth()).collect(Collectors.toSet())))
                .toList();
        assertThat(truths.stream().map(MustHaveCasesTest::status).toList()).isEqualTo(texts(given, "status"));
        assertThat(indices(truths, List.of(Truth.TRUE, Truth.UNKNOWN))).isEqualTo(texts(given, "rankedByDefault"));
        assertThat(indices(truths, List.of(Truth.UNKNOWN))).isEqualTo(texts(given, "flagged"));
        assertThat(indices(truths, List.of(Truth.TRUE))).isEqualTo(texts(given, "rankedStrict"));
    }

    private static MustHave mustHave(JsonNode node) {
        return new MustHave(Path.of("fact." + node.get("field").asString()), Op.of(node.get("op").asString()),
                Fact.read(JSON.treeToValue(node.get("value"), Object.class)));
    }

    private static Subject subject(JsonNode facts) {
        Map<String, Object> known = facts.propertyStream().filter(entry -> !entry.getValue().isNull())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> JSON.treeToValue(entry.getValue(), Object.class)));
        return Technologies.named("any").facts(known).subject();
    }

    private static String status(Truth truth) {
        return switch (truth) {
            case TRUE -> "PASS";
            case FALSE -> "FAIL";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private static List<String> indices(List<Truth> truths, List<Truth> wanted) {
        return IntStream.range(0, truths.size()).filter(i -> wanted.contains(truths.get(i))).mapToObj(String::valueOf).toList();
    }

    private static List<String> texts(ReferenceCase given, String field) {
        return given.expected().get(field).valueStream().map(JsonNode::asString).toList();
    }
}
