package dev.bellwether.scoring.method;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import dev.bellwether.scoring.value.LinearScale;
import dev.bellwether.scoring.value.Normalisation;
import dev.bellwether.scoring.fact.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodCasesTest {

    static Stream<ReferenceCase> additive() {
        return ReferenceCase.of("a04-wsm-fixed-scale");
    }

    @ParameterizedTest
    @MethodSource("additive")
    void theDefaultAddsUpValuesOnFixedScales(ReferenceCase given) {
        var weights = given.row("weights");
        var values = onFixedScales(given, given.matrix("matrix"));
        var scores = Arrays.stream(values).mapToDouble(row -> Additive.score(weights, row)).toArray();
        given.same("values", values);
        given.same("contributions",
                Arrays.stream(values).map(row -> Additive.contributions(weights, row)).toArray(double[][]::new));
        given.same("scores", scores);
        given.same("ranks", Ranks.of(scores));
    }

    static Stream<ReferenceCase> products() {
        return ReferenceCase.of("a06-wpm");
    }

    @ParameterizedTest
    @MethodSource("products")
    void theWeightedProductIsMultiplied(ReferenceCase given) {
        if (given.expects("error")) {
            given.refused("error", () -> products(given));
            return;
        }
        given.same("scores", products(given));
        if (given.expects("ranks")) {
            given.same("ranks", Ranks.of(products(given)));
        }
        if (given.expects("scoresAfterRemoval")) {
            var left = without(given.matrix("matrix"), (int) given.number("removedRow"));
            var after = WeightedProduct.ratioScores(left, given.row("weights"), given.better());
            given.same("scoresAfterRemoval", after);
            given.same("ratioFirstToSecondAfter", after[0] / after[1]);
            given.same("ratioFirstToSecondBefore", products(given)[0] / products(given)[1]);
        }
    }

    static Stream<ReferenceCase> topsis() {
        return ReferenceCase.of("a07-topsis");
    }

    @ParameterizedTest
    @MethodSource("topsis")
    void topsisMeasuresDistances(ReferenceCase given) {
        var actual = given.input().get("variant").asString().equals("fixed")
                ? Topsis.fixed(onFixedScales(given, given.matrix("matrix")), given.row("weights"))
                : Topsis.vector(given.matrix("matrix"), given.row("weights"), given.better());
        given.same("distanceToIdeal", actual.toIdeal());
        given.same("distanceToAntiIdeal", actual.toAntiIdeal());
        given.same("closeness", actual.closeness());
        given.same("ranks", Ranks.of(actual.closeness()));
    }

    private static double[] products(ReferenceCase given) {
        return given.input().has("matrix")
                ? WeightedProduct.ratioScores(given.matrix("matrix"), given.row("weights"), given.better())
                : WeightedProduct.scores(given.matrix("values"), given.row("weights"));
    }

    static double[][] onFixedScales(ReferenceCase given, double[][] matrix) {
        var scales = IntStream.range(0, given.better().length)
                .mapToObj(j -> new LinearScale(given.row("lower")[j], given.row("upper")[j], given.better()[j])).toList();
        return Arrays.stream(matrix).map(row -> IntStream.range(0, row.length)
                .mapToDouble(j -> scales.get(j).place(new Fact.Amount(row[j])).orElseThrow().value()).toArray())
                .toArray(double[][]::new);
    }

    static double[][] byMinMax(ReferenceCase given, double[][] matrix) {
        var values = new double[matrix.length][given.better().length];
        for (var j = 0; j < given.better().length; j++) {
            var column = j;
            var normal = Normalisation.minMax(Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray(), given.better()[j]);
            IntStream.range(0, values.length).forEach(i -> values[i][column] = normal[i]);
        }
        return values;
    }

    static double[][] without(double[][] matrix, int row) {
        return IntStream.range(0, matrix.length).filter(i -> i != row).mapToObj(i -> matrix[i]).toArray(double[][]::new);
    }
}
