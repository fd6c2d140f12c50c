package dev.bellwether.trend.momentum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class HeterogeneityTest {

    private static final Heterogeneity SINGLE = of(0.004, 0.03);

    @Test
    void ofOneTechnologyItIsThatOfDerSimonianAndLaird() {
        var effects = RandomEffects.of(new double[]{0.02, -0.01, 0.05}, new double[]{0.004, 0.006, 0.009});

        assertThat(effects.tau2()).isPositive();
        assertThat(Heterogeneity.pooled(List.of(effects.heterogeneity()))).isCloseTo(effects.tau2(), within(1e-15));
    }

    @Test
    void singleSignalsSayNothingOfIt() {
        var several = of(0.004, 0.02, -0.01, 0.05);

        assertThat(Heterogeneity.pooled(List.of(several, SINGLE, SINGLE))).isEqualTo(Heterogeneity.pooled(List.of(several)));
    }

    @Test
    void whereNobodyHasSeveralSignalsNothingIsExpected() {
        assertThat(Heterogeneity.pooled(List.of(SINGLE, SINGLE))).isZero();
        assertThat(Heterogeneity.pooled(List.of())).isZero();
    }

    @Test
    void manyPairsTogetherTellWhatEachAloneCannot() {
        double between = 0.01;
        double error = 0.005;
        var random = new Random(7);
        var pairs = IntStream.range(0, 2000).mapToObj(i -> of(error, random.nextGaussian() * Math.hypot(between, error),
                random.nextGaussian() * Math.hypot(between, error))).toList();

        assertThat(Heterogeneity.pooled(pairs)).isCloseTo(between * between, within(1e-5));
        assertThat(pairs).filteredOn(pair -> pair.own() == 0).as("agree by chance").hasSizeGreaterThan(500);
    }

    @Test
    void signalsThatAgreeByNoMoreThanNoiseLetsExpectNothing() {
        var random = new Random(7);
        var pairs = IntStream.range(0, 2000)
                .mapToObj(i -> of(0.005, random.nextGaussian() * 0.004, random.nextGaussian() * 0.004)).toList();

        assertThat(Heterogeneity.pooled(pairs)).isZero();
    }

    @Test
    void aSingleSignalLacksAllOfItAndWhoDisagreesMoreNothing() {
        assertThat(SINGLE.lacking(0.0001)).isEqualTo(0.0001);
        assertThat(of(0.004, 0.1, -0.1).lacking(0.0001)).isZero();
        assertThat(Heterogeneity.UNKNOWN.lacking(0.0001)).isZero();
    }

    @Test
    void ofSignalsThatCountAlikeEachBringsItsShareOfIt() {
        assertThat(of(0.004, 0.03, 0.03, 0.03, 0.03).lacking(0.0001)).isCloseTo(0.0001 / 4, within(1e-15));
    }

    private static Heterogeneity of(double error, double... growth) {
        return RandomEffects.of(growth, IntStream.range(0, growth.length).mapToDouble(i -> error).toArray()).heterogeneity();
    }
}
