package dev.bellwether.benchmarks.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlainLoopsTest {

    private static final double[][] VALUES = {{1, 0}, {0.6, 0.6}, {0, 1}};
    private static final double[][] WEIGHTS = {{0.9, 0.1}, {0.1, 0.9}, {0.5, 0.5}};

    @Test
    void theFloorCountsRanksAndPairsAsTheProductDoes() {
        var counts = PlainLoops.counts(VALUES, WEIGHTS, 0, WEIGHTS.length);
        assertThat(counts).isDeepEqualTo(new int[][]{{1, 1, 1}, {1, 2, 0}, {1, 1, 1}, {0, 1, 1}, {2, 0, 2}, {1, 1, 0}});
    }

    @Test
    void theSumsAreThoseOfTheDrawsAskedFor() {
        assertThat(PlainLoops.sums(VALUES, WEIGHTS, 0, 1)).isCloseTo(0.9, within(1e-12));
        assertThat(PlainLoops.sums(VALUES, WEIGHTS, 1, 2)).isCloseTo(0.6, within(1e-12));
    }
}
