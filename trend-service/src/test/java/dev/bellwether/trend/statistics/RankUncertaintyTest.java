package dev.bellwether.trend.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankUncertaintyTest {

    private static final int DRAWS = 20_000;

    @ParameterizedTest
    @CsvSource({"3, 0.3", "8, 1", "40, 0.5", "160, 0.2", "160, 3"})
    void intervalsAndMovesAreThoseOfTheDraws(int size, double error) {
        var random = new Random(size);
        double[] before = random.doubles(size, 0, 3).toArray();
        double[] after = Arrays.stream(before).map(value -> value + random.nextGaussian() * 0.7).toArray();
        double[] errors = random.doubles(size, error / 3, error).toArray();
        var earlier = new RankUncertainty(before, errors);
        var later = new RankUncertainty(after, errors);
        int[][] drawnBefore = draw(before, errors, random);
        int[][] drawnAfter = draw(after, errors, random);

        for (int i = 0; i < size; i++) {
            int technology = i;
            int[] ranks = Arrays.stream(drawnAfter).mapToInt(draw -> draw[technology]).sorted().toArray();
            assertThat(later.quantile(i, 0.05)).isCloseTo(ranks[DRAWS / 20], within(1 + size / 50));
            assertThat(later.quantile(i, 0.95)).isCloseTo(ranks[DRAWS * 19 / 20], within(1 + size / 50));
            double better = IntStream.range(0, DRAWS).filter(d -> drawnAfter[d][technology] < drawnBefore[d][technology]).count()
                    / (double) DRAWS;
            assertThat(later.better(i, earlier, i)).isCloseTo(better, within(0.05));
        }
    }

    private static int[][] draw(double[] values, double[] errors, Random random) {
        var draws = new int[DRAWS][];
        Arrays.setAll(draws, d -> {
            var drawn = new double[values.length];
            Arrays.setAll(drawn, i -> values[i] + errors[i] * random.nextGaussian());
            return Ranks.descending(drawn);
        });
        return draws;
    }

    @Test
    void certainValuesHaveCertainRanks() {
        var ranks = new RankUncertainty(new double[]{5, 9, 7}, new double[3]);

        assertThat(new int[]{ranks.quantile(0, 0.05), ranks.quantile(1, 0.05), ranks.quantile(2, 0.05)}).containsExactly(3, 1, 2);
        assertThat(ranks.quantile(0, 0.95)).isEqualTo(3);
        assertThat(ranks.better(1, ranks, 0)).isEqualTo(1);
        assertThat(ranks.better(1, ranks, 1)).isCloseTo(0, within(1e-6));
    }

    @Test
    void oneWildValueDoesNotBlurTheOthers() {
        var ranks = new RankUncertainty(new double[]{0, 0.1, 0.2, 50}, new double[]{0.001, 0.001, 0.001, 400});

        assertThat(ranks.quantile(1, 0.05)).isEqualTo(2);
        assertThat(ranks.quantile(1, 0.95)).isEqualTo(3);
        assertThat(ranks.quantile(3, 0.05)).isEqualTo(1);
        assertThat(ranks.quantile(3, 0.95)).isEqualTo(4);
    }
}
