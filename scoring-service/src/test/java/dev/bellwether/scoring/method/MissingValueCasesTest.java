package dev.bellwether.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MissingValueCasesTest {

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.of("a11-missing-and-constraints", "alternatives");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void missingValuesWidenTheInterval(ReferenceCase given) {
        var estimates = given.input().get("values").valueStream().map(row -> estimate(given, row)).toList();
        var expected = given.expected().get("alternatives");
        IntStream.range(0, expected.size()).forEach(i -> {
            given.close("score", estimates.get(i).point(), expected.get(i).get("score").asDouble());
            given.close("low", estimates.get(i).low(), expected.get(i).get("low").asDouble());
            given.close("high", estimates.get(i).high(), expected.get(i).get("high").asDouble());
            given.close("coverage", estimates.get(i).coverage(), expected.get(i).get("coverage").asDouble());
        });
        assertThat(necessarilyBetter(estimates)).isEqualTo(given.expected().get("necessarilyBetter").valueStream()
                .map(pair -> List.of(pair.get(0).asInt(), pair.get(1).asInt())).toList());
    }

    private static Estimate estimate(ReferenceCase given, JsonNode row) {
        var values = ReferenceCase.gappy(row);
        return Estimate.sum(IntStream.range(0, values.size())
                .mapToObj(j -> Estimate.of(given.row("weights")[j], values.get(j), given.row("catalogueMedian")[j])).toList());
    }

    private static List<List<Integer>> necessarilyBetter(List<Estimate> estimates) {
        var all = IntStream.range(0, estimates.size()).boxed().toList();
        return all.stream().flatMap(i -> all.stream()
                .filter(k -> !k.equals(i) && estimates.get(i).necessarilyBetterThan(estimates.get(k))).map(k -> List.of(i, k)))
                .toList();
    }
}
