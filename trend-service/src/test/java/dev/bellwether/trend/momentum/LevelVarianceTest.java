package dev.bellwether.trend.momentum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LevelVarianceTest {

    @Test
    void poissonNoiseAloneIsNoMovementOfTheLevel() {
        assertThat(pooled(0)).isLessThan(0.003);
    }

    @Test
    void aWanderingLevelIsFoundUnderTheNoise() {
        assertThat(pooled(0.2)).isCloseTo(0.04, within(0.01));
    }

    @Test
    void aGapIsNoStep() {
        var gap = LogRates
                .counted(new Counts(new double[]{0, 1, 7, 8}, new double[]{100, 100, 900, 900}, new double[]{1, 1, 1, 1}), 1);
        assertThat(LevelVariance.pooled(List.of(LevelVariance.own(gap)))).isEqualTo(0.001);
        assertThat(LevelVariance.pooled(List.of())).isEqualTo(0.001);
    }

    /** Of 30 technologies whose log level goes a random step of that size each time. */
    private static double pooled(double step) {
        var random = new Random(3);
        return LevelVariance.pooled(IntStream.range(0, 30).mapToObj(technology -> {
            double level = Math.log(200);
            var counts = new double[36];
            for (int t = 0; t < 36; t++) {
                level += step * random.nextGaussian();
                counts[t] = Math.max(0, Math.round(Math.exp(level) + Math.sqrt(Math.exp(level)) * random.nextGaussian()));
            }
            return LevelVariance.own(LogRates.counted(new Counts(IntStream.range(0, 36).asDoubleStream().toArray(), counts,
                    IntStream.range(0, 36).mapToDouble(t -> 1).toArray()), 1));
        }).toList());
    }
}
