package dev.bellwether.scoring.robustness.smaa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TieGroupsTest {

    @Test
    void whoIsAheadInHalfOfTheDrawsOnlyIsTiedAndWhoAlwaysIsIsNot() {
        assertThat(groups(new double[][]{{0.9, 0.9}, {0.6, 0.4}, {0.4, 0.6}, {0.1, 0.1}})).containsExactly(List.of(1, 2));
    }

    @Test
    void equalsAreTiedHoweverManyDraws() {
        assertThat(groups(new double[][]{{0.5, 0.5}, {0.5, 0.5}})).containsExactly(List.of(0, 1));
    }

    @Test
    void aGroupEndsWhereAnyPairIsToldAlthoughEachIsTiedWithItsNeighbour() {
        assertThat(groups(new double[][]{{0.8, 0.4}, {0.55, 0.55}, {0.5, 0.45}})).containsExactly(List.of(0, 1));
    }

    @Test
    void oneAloneIsNoGroup() {
        assertThat(groups(new double[][]{{0.5, 0.5}})).isEmpty();
    }

    private static List<List<Integer>> groups(double[][] rows) {
        var draws = 10_000;
        var found = Smaa.run(Alternatives.complete(rows), WeightCloud.any(2), draws, 1);
        return TieGroups.of(IntStream.range(0, rows.length).boxed().toList(), found, Precision.of(draws, rows.length));
    }
}
