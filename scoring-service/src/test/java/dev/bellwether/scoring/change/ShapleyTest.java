package dev.bellwether.scoring.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePartsAddUpToTheChangeWhateverTheWorldsAre(long seed) {
        var random = new Random(seed);
        var values = random.doubles(1 << Cause.values().length).toArray();
        var shapley = new Shapley(EnumSet.allOf(Cause.class));
        assertThat(sum(shapley.split(bits -> values[bits]))).isCloseTo(values[shapley.all()] - values[0], within(1e-12));
    }

    @Test
    void ofAProductEachFactorGetsWhatItAddsOnAverageOverBothOrders() {
        var split = new Shapley(EnumSet.of(Cause.WEIGHTS, Cause.TRENDS)).split(bits -> {
            var weight = (bits & Cause.WEIGHTS.bit()) == 0 ? 0.2 : 0.6;
            var value = (bits & Cause.TRENDS.bit()) == 0 ? 0.5 : 1.0;
            return weight * value;
        });
        assertThat(split.weights()).isCloseTo(0.4 * 0.75, within(1e-12));
        assertThat(split.trends()).isCloseTo(0.5 * 0.4, within(1e-12));
        assertThat(split.facts()).isZero();
    }

    @Test
    void whatAddsNothingGetsNothingAndEqualsGetTheSame() {
        var split = new Shapley(EnumSet.of(Cause.NEEDS, Cause.FACTS, Cause.METHOD)).split(
                bits -> (bits & Cause.NEEDS.bit()) != 0 && (bits & Cause.METHOD.bit()) != 0 ? 1.0 : 0.0);
        assertThat(split.facts()).isZero();
        assertThat(split.needs()).isCloseTo(0.5, within(1e-12));
        assertThat(split.method()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withoutACauseThereIsNoPart() {
        assertThat(sum(new Shapley(EnumSet.noneOf(Cause.class)).split(_ -> 1.0))).isZero();
    }

    static double sum(Split split) {
        return Arrays.stream(Cause.values()).mapToDouble(split::of).sum();
    }
}
