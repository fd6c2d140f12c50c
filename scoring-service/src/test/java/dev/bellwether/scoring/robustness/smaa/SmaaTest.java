package dev.bellwether.scoring.robustness.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.bellwether.scoring.method.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmaaTest {

    private static final int CRITERIA = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 90})
    void everyCountIsThatOfAPlainLoopOverTheSameDraws(int alternatives) {
        var random = new Random(alternatives);
        var compared = new Alternatives(world(random, alternatives), List.of());
        var draws = 1_000;
        var found = Smaa.run(compared, WeightCloud.any(CRITERIA), draws, 3);
        var ranks = new int[alternatives][alternatives];
        var wins = new int[alternatives][alternatives];
        drawn(draws, 3).forEach(weights -> {
            var scores = IntStream.range(0, alternatives).mapToDouble(i -> score(compared, weights, i)).toArray();
            var ranked = Ranks.of(scores);
            for (var i = 0; i < alternatives; i++) {
                ranks[i][ranked[i] - 1]++;
                for (var k = 0; k < alternatives; k++) {
                    wins[i][k] += Ranks.better(scores[i], scores[k]) ? 1 : 0;
                }
            }
        });
        for (var i = 0; i < alternatives; i++) {
            assertThat(found.ofRanks(i)).containsExactly(shares(ranks[i], draws));
            for (var k = 0; k < alternatives; k++) {
                assertThat(i == k ? 0 : found.winning(i, k)).isEqualTo(wins[i][k] / (double) draws);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theSameSeedGivesTheSameToTheLastBitHoweverManyCount(int workers) {
        var random = new Random(1);
        var known = world(random, 20);
        var gaps = IntStream.range(0, 30).mapToObj(g -> new Gap(g % 20, g % CRITERIA, 0.5,
                g % 2 == 0 ? new double[0] : new double[]{0.1, 0.2, 0.9})).toList();
        var compared = new Alternatives(known, gaps);
        var cloud = WeightCloud.around(15, 0.4, 0.3, 0.2, 0.1, 0);
        var one = Smaa.run(compared, cloud, 5_000, 42, 1);
        var many = Smaa.run(compared, cloud, 5_000, 42, workers);
        for (var i = 0; i < 20; i++) {
            assertThat(many.ofRanks(i)).containsExactly(one.ofRanks(i));
            assertThat(many.centralWeights(i).map(Arrays::toString)).isEqualTo(one.centralWeights(i).map(Arrays::toString));
        }
        assertThat(Smaa.run(compared, cloud, 5_000, 43, workers).ofRanks(0)).isNotEqualTo(one.ofRanks(0));
    }

    @Test
    void twinsShareEveryRankAndNoneWins() {
        var found = Smaa.run(Alternatives.complete(new double[][]{{0.5, 0.5}, {0.5, 0.5}, {0.1, 0.2}, {0.5, 0.5}}),
                WeightCloud.any(2), 600, 1);
        assertThat(found.ofRank(0, 1)).isEqualTo(1);
        assertThat(found.ofRank(3, 1)).isEqualTo(1);
        assertThat(found.ofRank(2, 4)).isEqualTo(1);
        assertThat(found.winning(0, 1)).isZero();
        assertThat(found.winning(1, 0)).isZero();
        assertThat(found.winning(3, 0)).isZero();
        assertThat(found.ahead(0, 1)).isEqualTo(0.5);
        assertThat(found.winning(0, 2)).isEqualTo(1);
        assertThat(found.winning(2, 0)).isZero();
    }

    @Test
    void whatIsNotKnownIsDrawnFromTheCatalogsValues() {
        var draws = 10_000;
        var half = new Alternatives(new double[][]{{0.5, 0}}, List.of(new Gap(1, 0, 1, new double[]{0.2, 0.4, 0.6, 0.8})));
        assertThat(Smaa.run(half, WeightCloud.any(1), draws, 1).winning(1, 0)).isCloseTo(0.5, within(0.02));
        var rare = new Alternatives(new double[][]{{0.9, 0}}, List.of(new Gap(1, 0, 1, new double[]{0.95, 0.1, 0.2, 0.3})));
        assertThat(Smaa.run(rare, WeightCloud.any(1), draws, 1).winning(1, 0)).isCloseTo(0.25, within(0.02));
        var anything = new Alternatives(new double[][]{{0.9, 0}}, List.of(new Gap(1, 0, 1, new double[0])));
        assertThat(Smaa.run(anything, WeightCloud.any(1), draws, 1).winning(1, 0)).isCloseTo(0.1, within(0.02));
    }

    @Test
    void ranksAddUpAndReachTheirShares() {
        var found = Smaa.run(new Alternatives(world(new Random(5), 9), List.of()), WeightCloud.any(CRITERIA), 2_000, 1);
        for (var i = 0; i < 9; i++) {
            assertThat(Arrays.stream(found.ofRanks(i)).sum()).isCloseTo(1, within(1e-9));
            assertThat(found.rankAt(i, 0.05)).isLessThanOrEqualTo(found.rankAt(i, 0.95));
            assertThat(Arrays.stream(found.ofRanks(i)).limit(found.rankAt(i, 0.95)).sum()).isGreaterThanOrEqualTo(0.95);
        }
    }

    private static List<double[]> drawn(int draws, long seed) {
        var weights = new ArrayList<double[]>();
        for (var stream : Smaa.streams(seed, (draws + Smaa.BLOCK - 1) / Smaa.BLOCK)) {
            var cloud = WeightCloud.any(CRITERIA).draws(stream);
            for (var draw = 0; draw < Smaa.BLOCK && weights.size() < draws; draw++) {
                weights.add(cloud.get());
            }
        }
        return weights;
    }

    private static double[][] world(Random random, int alternatives) {
        var known = new double[CRITERIA][alternatives];
        Arrays.stream(known).forEach(column -> Arrays.setAll(column, _ -> random.nextInt(4) / 3.0));
        return known;
    }

    private static double score(Alternatives compared, double[] weights, int i) {
        return IntStream.range(0, weights.length).mapToDouble(j -> weights[j] * compared.known()[j][i]).reduce(0, Double::sum);
    }

    private static double[] shares(int[] counts, int draws) {
        return Arrays.stream(counts).mapToDouble(count -> count / (double) draws).toArray();
    }
}
