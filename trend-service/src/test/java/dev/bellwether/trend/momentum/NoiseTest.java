package dev.bellwether.trend.momentum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class NoiseTest {

    @Test
    void theExtraNoiseOfASignalIsFound() {
        var random = new Random(3);
        var fits = IntStream.range(0, 60).mapToObj(i -> NoiseTerm.of(fit(overdispersed(random, 100, 0.05)))).toList();

        assertThat(Noise.pooled(fits).kappa()).isCloseTo(0.05, within(0.012));
        assertThat(Noise.pooled(fits).latentRho()).isLessThan(0.15);
    }

    @Test
    void fewerThanFiveTechnologiesTellNothing() {
        var random = new Random(3);
        var fits = IntStream.range(0, 4).mapToObj(i -> NoiseTerm.of(fit(overdispersed(random, 100, 0.5)))).toList();

        assertThat(Noise.pooled(fits)).isEqualTo(Noise.NONE);
    }

    @Test
    void steadyCountsHaveNoExtraNoise() {
        assertThat(Noise.pooled(List.of(flat(), flat(), flat(), flat(), flat()))).isEqualTo(Noise.NONE);
    }

    private static NoiseTerm flat() {
        var counts = new double[24];
        Arrays.fill(counts, 50);
        return NoiseTerm.of(fit(counts));
    }

    private static double[] overdispersed(Random random, double mean, double kappa) {
        return IntStream.range(0, 36)
                .mapToDouble(t -> Math.max(0, mean + random.nextGaussian() * Math.sqrt(mean + kappa * mean * mean))).toArray();
    }

    private static PoissonFit fit(double[] counts) {
        var ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return PoissonFit.of(new Counts(IntStream.range(0, counts.length).asDoubleStream().toArray(), counts, ones))
                .orElseThrow();
    }
}
