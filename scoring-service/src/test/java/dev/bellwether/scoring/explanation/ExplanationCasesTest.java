package dev.bellwether.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import dev.bellwether.scoring.method.Additive;
import dev.bellwether.scoring.method.Ranks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationCasesTest {

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.of("a12-explanation");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void contributionsMakeTheScoreAndDecideTheWinner(ReferenceCase given) {
        var weights = given.row("weights");
        var scores = rows(given).stream().mapToDouble(row -> Additive.score(weights, row)).toArray();
        given.same("scores", scores);
        given.same("contributions",
                rows(given).stream().map(row -> Additive.contributions(weights, row)).toArray(double[][]::new));
        assertThat(Ranks.of(scores)[given.expected().get("winner").asInt()]).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void differencesAndFlipsAreExact(ReferenceCase given) {
        given.expected().get("challengers").forEach(expected -> {
            var challenger = rows(given).get(expected.get("challenger").asInt());
            var differences = Differences.between(given.row("weights"), rows(given).getFirst(), challenger);
            given.close("margin", differences.margin(), expected.get("margin").asDouble());
            same(given, differences.byCriterion(), ReferenceCase.row(expected.get("contributionDifferences")));
            var flip = Flip.against(0, given.row("weights"), rows(given).getFirst(), challenger);
            assertThat(flip.isEmpty()).isEqualTo(expected.get("weightToMove").isNull());
            flip.ifPresent(found -> {
                given.close("weightToMove", found.weightToMove(), expected.get("weightToMove").asDouble());
                same(given, found.newWeights(), ReferenceCase.row(expected.get("newWeights")));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWinnerIsStableWithinTheIntervalsAndFlipsBySoMuch(ReferenceCase given) {
        var challengers = rows(given).subList(1, rows(given).size());
        var intervals = Stability.of(given.row("weights"), rows(given).getFirst(), challengers);
        given.same("stabilityIntervals",
                intervals.stream().map(each -> new double[]{each.low(), each.high()}).toArray(double[][]::new));
        var flip = Flip.smallest(given.row("weights"), rows(given).getFirst(), challengers);
        var expected = given.expected().get("smallestFlip");
        assertThat(flip.isEmpty()).isEqualTo(expected.isNull());
        flip.ifPresent(found -> {
            assertThat(found.challenger() + 1).isEqualTo(expected.get("challenger").asInt());
            given.close("weightToMove", found.weightToMove(), expected.get("weightToMove").asDouble());
        });
    }

    private static List<double[]> rows(ReferenceCase given) {
        return Arrays.asList(given.matrix("values"));
    }

    private static void same(ReferenceCase given, double[] actual, double[] expected) {
        IntStream.range(0, expected.length).forEach(j -> given.close("criterion " + j, actual[j], expected[j]));
    }
}
