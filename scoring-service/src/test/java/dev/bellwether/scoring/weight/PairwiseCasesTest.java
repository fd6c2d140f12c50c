package dev.bellwether.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairwiseCasesTest {

    static Stream<ReferenceCase> matrices() {
        return ReferenceCase.of("a03-ahp-bwm").filter(each -> each.input().has("matrix"));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void comparisonsInPairsBecomeWeights(ReferenceCase given) {
        if (given.expects("error")) {
            given.refused("error", () -> PairwiseComparison.of(given.matrix("matrix")));
            return;
        }
        var actual = PairwiseComparison.of(given.matrix("matrix"));
        given.same("weights", actual.weights());
        given.same("lambdaMax", actual.lambdaMax());
        given.same("consistencyIndex", actual.consistencyIndex());
        given.same("consistencyRatio", actual.consistencyRatio());
        given.same("geometricMeanWeights", actual.geometricMeanWeights());
        assertThat(actual.acceptable()).isEqualTo(given.expected().get("acceptable").asBoolean());
    }

    static Stream<ReferenceCase> bestWorst() {
        return ReferenceCase.of("a03-ahp-bwm", "bwmWeights");
    }

    @ParameterizedTest
    @MethodSource("bestWorst")
    void comparisonsWithBestAndWorstBecomeWeights(ReferenceCase given) {
        var actual = BestWorst.of(given.row("bestToOthers"), given.row("othersToWorst"), (int) given.number("best"),
                (int) given.number("worst"));
        given.same("bwmWeights", actual.weights());
        given.same("ksi", actual.ksi());
        given.same("inputConsistencyRatio", actual.inputConsistencyRatio());
    }
}
