package dev.bellwether.trend.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts in which nothing happens, noisier than Poisson. */
class FalseAlarmsTest {

    private static final int TECHNOLOGIES = 200;
    private static final int RUNS = 30;
    private static final int DAYS = 100;

    /** Nominal 1 %: docs/methods.md, B.9, tells 0.5 to 1.7 %. */
    @ParameterizedTest
    @CsvSource({"0.7, 80, 0.05", "0.7, 80, 0.2", "2, 10, 0.3", "20, 100, 0.1", "5, 5, 0"})
    void aSurpriseOfOnePercentIsNoMoreThanThat(double lowest, double highest, double kappa) {
        var random = new Random(11);
        long surprised = 0;
        long hot = 0;
        for (int run = 0; run < RUNS; run++) {
            var days = new ArrayList<Recent>();
            for (int t = 0; t < TECHNOLOGIES; t++) {
                double mean = lowest * Math.pow(highest / lowest, t / (TECHNOLOGIES - 1.0));
                days.add(quiet(random, mean, kappa));
            }
            var noise = DailyNoise.of(days.stream().map(Recent::baseline).toList());
            surprised += days.stream().filter(one -> one.surprise(noise).midP() < 0.01).count();
            hot += days.stream().filter(one -> hot(one, noise)).count();
        }
        assertThat(surprised / (double) (RUNS * TECHNOLOGIES)).isBetween(0.005, 0.017);
        assertThat(hot / (double) (RUNS * TECHNOLOGIES)).isLessThan(0.01);
    }

    private static boolean hot(Recent one, DailyNoise noise) {
        var rates = one.rates().getFirst();
        return rates.enoughEvents()
                && Heat.of(rates.lately(), rates.longer(), rates.halfLives(), noise.dispersion(one.baseline(), rates.longer()))
                        .z() >= Heat.HOT;
    }

    private static Recent quiet(Random random, double mean, double kappa) {
        var exposures = new double[Days.COUNT];
        Arrays.fill(exposures, Days.COUNT - DAYS, Days.COUNT, 1);
        var counts = new DailyCounts().state("t", DAYS, ago -> count(random, mean, kappa));
        return new DayCounts(Days.of(counts.observed().get("t"), DailyCounts.TODAY), new Volume(exposures), Days.COUNT - 1)
                .recent("t", Days.COUNT - 4);
    }

    /** A Poisson count whose mean varies by a gamma of squared coefficient of variation kappa. */
    private static int count(Random random, double mean, double kappa) {
        return poisson(random, kappa == 0 ? mean : mean * kappa * gamma(random, 1 / kappa));
    }

    private static int poisson(Random random, double mean) {
        int events = 0;
        for (double time = random.nextExponential(); time < mean; time += random.nextExponential()) {
            events++;
        }
        return events;
    }

    /** Marsaglia and Tsang 2000, for a shape of at least 1. */
    private static double gamma(Random random, double shape) {
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
