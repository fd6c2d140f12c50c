package dev.bellwether.trend.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.bellwether.trend.momentum.Counts;

class AssumedExposureTest {

    private static final int[] TIMES = IntStream.range(0, 12).toArray();

    @Test
    void aSizeThatStaysIsAssumedWithoutDoubt() {
        assertThat(of(TIMES, month -> 7).value()).isEqualTo(7);
        assertThat(of(TIMES, month -> 7).variance(4)).isZero();
    }

    @Test
    void ofASourceThatGrowsTheDoubtGrowsWithTheHorizon() {
        var growing = of(TIMES, month -> Math.exp(0.1 * month));

        // The median of three is one period old.
        assertThat(growing.variance(1)).isCloseTo(0.2 * 0.2, within(1e-12));
        assertThat(growing.variance(4)).isCloseTo(0.5 * 0.5, within(1e-12));
    }

    @Test
    void aSourceThatOnlySwingsIsNoMoreDoubtfulFarAheadThanNear() {
        var swinging = of(TIMES, month -> 10 << month % 3);

        assertThat(swinging.variance(1)).isCloseTo(2 / 3.0 * Math.pow(Math.log(2), 2), within(1e-12));
        assertThat(swinging.variance(4)).isCloseTo(swinging.variance(1), within(1e-12));
    }

    @Test
    void realDistancesCountWherePeriodsAreMissing() {
        var gap = of(new int[]{0, 1, 2, 6, 7}, month -> month < 5 ? 10 : 20);

        assertThat(gap.variance(4)).isCloseTo(Math.pow(Math.log(2), 2), within(1e-12));
        assertThat(gap.variance(2)).as("nothing was known two periods before any").isZero();
    }

    private static AssumedExposure of(int[] times, IntToDoubleFunction exposure) {
        return new AssumedExposure(new Counts(IntStream.of(times).asDoubleStream().toArray(), new double[times.length],
                IntStream.of(times).mapToDouble(exposure).toArray()));
    }
}
