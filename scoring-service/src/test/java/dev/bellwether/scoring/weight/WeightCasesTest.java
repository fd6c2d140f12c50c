package dev.bellwether.scoring.weight;

import java.util.Arrays;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import dev.bellwether.scoring.value.Better;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightCasesTest {

    static Stream<ReferenceCase> points() {
        return ReferenceCase.of("a02-weights").filter(each -> each.input().has("points"));
    }

    @ParameterizedTest
    @MethodSource("points")
    void pointsBecomeWeights(ReferenceCase given) {
        if (given.expects("error")) {
            given.refused("error", () -> Points.weights(given.row("points")));
        } else {
            given.same("weights", Points.weights(given.row("points")));
        }
    }

    static Stream<ReferenceCase> orders() {
        return ReferenceCase.of("a02-weights", "roc");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anOrderBecomesWeights(ReferenceCase given) {
        given.same("roc", RankOrder.centroid((int) given.number("n")));
        given.same("rankSum", RankOrder.sum((int) given.number("n")));
    }

    static Stream<ReferenceCase> matrices() {
        return ReferenceCase.of("a02-weights", "entropyWeights");
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void theSpreadOfTheDataBecomesWeights(ReferenceCase given) {
        var entropy = Entropy.of(given.matrix("matrix"));
        given.same("entropy", entropy.entropy());
        given.same("entropyWeights", entropy.weights());
        if (given.expects("criticWeights")) {
            var better = new Better[entropy.weights().length];
            Arrays.fill(better, Better.MORE);
            given.same("criticWeights", Critic.weights(given.matrix("matrix"), better));
        }
    }
}
