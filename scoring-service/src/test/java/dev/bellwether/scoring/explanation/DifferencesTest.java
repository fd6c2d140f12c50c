package dev.bellwether.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final double[] EQUAL = {0.25, 0.25, 0.25, 0.25};

    @Test
    void theLargestAdvantagesAreToldUntilTheyMakeFourFifths() {
        var differences = Differences.between(EQUAL, new double[]{0.9, 0.5, 0.6, 0.2}, new double[]{0.1, 0.4, 0.3, 0.4});
        assertThat(differences.reasons()).containsExactly(0, 2);
        assertThat(differences.objections()).containsExactly(3);
        assertThat(differences.margin()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void anEqualHasNoReasons() {
        var same = Differences.between(EQUAL, EQUAL, EQUAL);
        assertThat(same.reasons()).isEmpty();
        assertThat(same.objections()).isEmpty();
    }

    @Test
    void theOnlyCriterionHasNoLimits() {
        assertThat(Stability.of(new double[]{1}, new double[]{0.9}, List.of(new double[]{0.4})))
                .containsExactly(new Stability(0, 1));
    }

    @Test
    void aFullWeightIsGivenUpToTheOthersEqually() {
        var interval = Stability.of(new double[]{1, 0, 0}, new double[]{0.9, 0.1, 0.2}, List.of(new double[]{0.4, 0.6, 0.2}));
        assertThat(interval.getFirst().low()).isCloseTo(1 / 3.0, within(1e-12));
    }
}
