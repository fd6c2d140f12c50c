package dev.bellwether.scoring.method;

import static dev.bellwether.scoring.method.MethodCasesTest.byMinMax;
import static dev.bellwether.scoring.method.MethodCasesTest.onFixedScales;
import static dev.bellwether.scoring.method.MethodCasesTest.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RankReversalCasesTest {

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.of("a05-rank-reversal");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onFixedScalesNobodyIsReorderedWhenOneLeaves(ReferenceCase given) {
        var weights = given.row("weights");
        compare(given, "fixedScale", rows -> additive(weights, onFixedScales(given, rows)));
        compare(given, "topsisFixed", rows -> Topsis.fixed(onFixedScales(given, rows), weights).closeness());
        assertThat(given.expected().get("fixedScale").get("reversed").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onScalesOfTheSetSomebodyIs(ReferenceCase given) {
        var weights = given.row("weights");
        compare(given, "minMaxOfSet", rows -> additive(weights, byMinMax(given, rows)));
        compare(given, "topsisVector", rows -> Topsis.vector(rows, weights, given.better()).closeness());
    }

    private static void compare(ReferenceCase given, String method, Function<double[][], double[]> scores) {
        var expected = given.expected().get(method);
        var removed = (int) given.number("removedRow");
        var before = scores.apply(given.matrix("matrix"));
        var after = scores.apply(without(given.matrix("matrix"), removed));
        close(given, before, expected.get("before"));
        close(given, after, expected.get("after"));
        var left = IntStream.range(0, before.length).filter(i -> i != removed).mapToDouble(i -> before[i]).toArray();
        assertThat(order(left)).isEqualTo(indices(expected.get("orderBefore")));
        assertThat(order(after)).isEqualTo(indices(expected.get("orderAfter")));
        assertThat(order(left).equals(order(after))).isNotEqualTo(expected.get("reversed").asBoolean());
    }

    private static void close(ReferenceCase given, double[] actual, JsonNode expected) {
        assertThat(actual).hasSize(expected.size());
        IntStream.range(0, actual.length).forEach(i -> given.close("score", actual[i], expected.get(i).asDouble()));
    }

    private static double[] additive(double[] weights, double[][] values) {
        return Arrays.stream(values).mapToDouble(row -> Additive.score(weights, row)).toArray();
    }

    private static List<Integer> order(double[] scores) {
        return IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> -scores[i])).toList();
    }

    private static List<Integer> indices(JsonNode node) {
        return node.valueStream().map(JsonNode::asInt).toList();
    }
}
