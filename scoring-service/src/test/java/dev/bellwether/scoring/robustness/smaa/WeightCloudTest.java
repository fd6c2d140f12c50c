package dev.bellwether.scoring.robustness.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightCloudTest {

    static Stream<WeightCloud> clouds() {
        return Stream.of(WeightCloud.any(4), WeightCloud.ordered(4, 2, 2, 1), WeightCloud.around(15, 0.7, 0.2, 0.1, 0),
                WeightCloud.around(40, 1), WeightCloud.any(1));
    }

    @ParameterizedTest
    @MethodSource("clouds")
    void weightsAreNotNegativeAndAddUp(WeightCloud cloud) {
        draws(cloud).forEach(weights -> {
            assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void anOrderIsKeptAndEqualPointsArePreferredAlike() {
        var cloud = WeightCloud.ordered(2, 9, 2, 0.5);
        draws(cloud).forEach(weights -> {
            assertThat(weights[1]).isGreaterThanOrEqualTo(Math.max(weights[0], weights[2]));
            assertThat(weights[3]).isLessThanOrEqualTo(Math.min(weights[0], weights[2]));
        });
        assertThat(draws(cloud).filter(weights -> weights[0] > weights[2]).count()).isBetween(900L, 1100L);
    }

    @Test
    void aWeightOfZeroStaysZero() {
        draws(WeightCloud.around(15, 0.5, 0, 0.5)).forEach(weights -> assertThat(weights[1]).isZero());
    }

    private static Stream<double[]> draws(WeightCloud cloud) {
        return Stream.generate(cloud.draws(new SplittableRandom(3)::nextLong)).limit(2_000);
    }
}
