package dev.bellwether.scoring.weight;

import static dev.bellwether.scoring.value.Incalculable.Code.NEGATIVE_WEIGHT;
import static dev.bellwether.scoring.value.Incalculable.Code.TOO_MANY_CRITERIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.bellwether.scoring.value.Incalculable;
import org.junit.jupiter.api.Test;

class WeightRulesTest {

    @Test
    void aNegativePointIsRefused() {
        assertThatExceptionOfType(Incalculable.class).isThrownBy(() -> Points.weights(1, -1))
                .withMessage(NEGATIVE_WEIGHT.name());
    }

    @Test
    void weightsDoNotDependOnTheUnitOfThePoints() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var points = random.doubles(6, 0, 100).toArray();
            var factor = 0.001 + random.nextDouble() * 1000;
            assertThat(Points.weights(Arrays.stream(points).map(x -> x * factor).toArray())).containsExactly(
                    Points.weights(points),
                    within(1e-12));
        }
    }

    @Test
    void theTripleThatContradictsItselfMostIsNamed() {
        double[][] matrix = {{1, 2, 4, 8}, {1 / 2., 1, 2, 1 / 9.}, {1 / 4., 1 / 2., 1, 2}, {1 / 8., 9, 1 / 2., 1}};
        var actual = PairwiseComparison.of(matrix);
        assertThat(actual.acceptable()).isFalse();
        assertThat(actual.worstTriple()).isEqualTo(List.of(0, 1, 3));
    }

    @Test
    void moreThanTenCriteriaAreNotComparedInPairs() {
        var matrix = new double[11][11];
        Arrays.stream(matrix).forEach(row -> Arrays.fill(row, 1));
        assertThatExceptionOfType(Incalculable.class).isThrownBy(() -> PairwiseComparison.of(matrix))
                .withMessage(TOO_MANY_CRITERIA.name());
    }

    @Test
    void aColumnThatTellsNothingApartHasNoEntropyWeight() {
        assertThat(Entropy.of(new double[][]{{0, 1}, {0, 9}}).weights()).containsExactly(0, 1);
    }

    @Test
    void bestWorstComparisonsAreJudgedByTheLimitForTheirNumberAndScale() {
        var agreeing = BestWorst.of(new double[]{1, 2, 4}, new double[]{4, 2, 1}, 0, 2);
        assertThat(agreeing.inputConsistencyRatio()).isZero();
        assertThat(agreeing.limit()).isEqualTo(0.1121);
        assertThat(agreeing.acceptable()).isTrue();
        var contradicting = BestWorst.of(new double[]{1, 4, 4}, new double[]{4, 2, 1}, 0, 2);
        assertThat(contradicting.acceptable()).isFalse();
        assertThat(contradicting.leastConsistent()).isEqualTo(1);
    }

    @Test
    void onlyAgreementIsConsistentEnoughForTheBestThatIsTwiceTheWorst() {
        assertThat(BestWorst.of(new double[]{1, 2, 2}, new double[]{2, 2, 1}, 0, 2).acceptable()).isFalse();
        assertThat(BestWorst.of(new double[]{1, 2, 2}, new double[]{2, 1, 1}, 0, 2).acceptable()).isTrue();
    }

    @Test
    void beyondNineCriteriaNoLimitIsKnown() {
        var times = new double[10];
        Arrays.fill(times, 3);
        assertThat(BestWorst.of(times, times, 0, 9).limit()).isNull();
    }
}
