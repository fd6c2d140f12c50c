package dev.bellwether.scoring.robustness.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SmaaCasesTest {

    private static final int DRAWS = 10_000;

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.of("a13-smaa2", "rankAcceptability");
    }

    static Stream<ReferenceCase> central() {
        return ReferenceCase.of("a13-smaa2", "centralWeights");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ranksAreAsFrequentAsTheirExactProbabilities(ReferenceCase given) {
        var found = run(given);
        given.same("rankAcceptability", rows(given, found::ofRanks));
    }

    @ParameterizedTest
    @MethodSource("central")
    void pairsAndCentralWeightsAreThoseOfTheSimplex(ReferenceCase given) {
        var found = run(given);
        var size = given.matrix("values").length;
        given.same("pairwiseWinning",
                rows(given, i -> IntStream.range(0, size).mapToDouble(k -> i == k ? 0 : found.winning(i, k)).toArray()));
        var expected = given.expected().get("centralWeights");
        IntStream.range(0, size).forEach(i -> same(given, found.centralWeights(i), expected.get(i)));
    }

    @Test
    void aCloudAroundWeightsHasTheirMeanAndItsVariance() {
        var given = ReferenceCase.of("a13-smaa2", "standardDeviation").findFirst().orElseThrow();
        var cloud = WeightCloud.around(given.number("kappa"), given.row("weights")).draws(new SplittableRandom(7)::nextLong);
        var draws = IntStream.range(0, DRAWS).mapToObj(_ -> cloud.get()).toList();
        var deviations = ReferenceCase.row(given.expected().get("standardDeviation"));
        IntStream.range(0, deviations.length).forEach(j -> {
            var mean = draws.stream().mapToDouble(draw -> draw[j]).average().orElseThrow();
            var variance = draws.stream().mapToDouble(draw -> Math.pow(draw[j] - mean, 2)).average().orElseThrow();
            assertThat(mean).isCloseTo(given.row("weights")[j], within(4 * deviations[j] / Math.sqrt(DRAWS)));
            assertThat(Math.sqrt(variance)).isCloseTo(deviations[j], within(4 * deviations[j] / Math.sqrt(2 * DRAWS)));
        });
    }

    @Test
    void aHalfWidthNeedsSoManyDraws() {
        var given = ReferenceCase.of("a13-smaa2", "samples").findFirst().orElseThrow();
        var widths = given.row("halfWidth");
        given.same("samples", IntStream.range(0, widths.length).map(i -> Precision.draws(widths[i])).toArray());
    }

    private static Acceptability run(ReferenceCase given) {
        var values = given.matrix("values");
        return Smaa.run(Alternatives.complete(values), WeightCloud.any(values[0].length), DRAWS, 1);
    }

    private static double[][] rows(ReferenceCase given, IntFunction<double[]> row) {
        return IntStream.range(0, given.matrix("values").length).mapToObj(row).toArray(double[][]::new);
    }

    private static void same(ReferenceCase given, Optional<double[]> found, JsonNode expected) {
        assertThat(found.isEmpty()).isEqualTo(expected.isNull());
        found.ifPresent(weights -> IntStream.range(0, weights.length)
                .forEach(j -> given.close("criterion " + j, weights[j], expected.get(j).asDouble())));
    }
}
