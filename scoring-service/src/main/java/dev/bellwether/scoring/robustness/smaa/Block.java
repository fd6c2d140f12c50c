package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;
import java.util.function.Supplier;

import org.apache.commons.rng.UniformRandomProvider;

/** A number of draws with a random stream of their own, counted by one thread. */
final class Block {

    private final Alternatives alternatives;
    private final UniformRandomProvider random;
    private final Supplier<double[]> cloud;
    private final int draws;
    private final Tally tally;
    private final DrawRanks order;
    private final double[] scores;
    private final double[][] weightsWhenFirst;

    Block(Alternatives alternatives, WeightCloud cloud, UniformRandomProvider random, int draws, Tally tally) {
        this.alternatives = alternatives;
        this.random = random;
        this.cloud = cloud.draws(random);
        this.draws = draws;
        this.tally = tally;
        this.order = new DrawRanks(alternatives.size());
        this.scores = new double[alternatives.size()];
        this.weightsWhenFirst = new double[alternatives.size()][alternatives.criteria()];
    }

    /** Adds to the tally; of each alternative the sum of the weights with which it is first. */
    double[][] count() {
        var block = new PackedRanks(scores.length, draws);
        for (var draw = 0; draw < draws; draw++) {
            var weights = cloud.get();
            score(weights);
            var ranks = order.of(scores);
            block.put(draw, ranks);
            note(ranks, weights);
        }
        compare(block);
        return weightsWhenFirst;
    }

    private void score(double[] weights) {
        Arrays.fill(scores, 0);
        for (var j = 0; j < weights.length; j++) {
            var weight = weights[j];
            var values = alternatives.known()[j];
            for (var i = 0; i < scores.length; i++) {
                scores[i] += weight * values[i];
            }
        }
        for (var gap : alternatives.gaps()) {
            scores[gap.alternative()] += weights[gap.criterion()] * gap.draw(random);
        }
    }

    private void note(int[] ranks, double[] weights) {
        for (var i = 0; i < ranks.length; i++) {
            tally.ranks[i][ranks[i] - 1]++;
        }
        for (var place = 0; place < ranks.length && ranks[order.at(place)] == 1; place++) {
            var sum = weightsWhenFirst[order.at(place)];
            for (var j = 0; j < weights.length; j++) {
                sum[j] += weights[j];
            }
        }
        if (order.levels() > 0) {
            noteTies();
        }
    }

    /** A pair that is level is no win of either: {@link #compare} gives the second all that the first has not won. */
    private void noteTies() {
        for (var place = 1; place < scores.length; place++) {
            for (var other = place; order.level(other); other--) {
                var pair = new int[]{order.at(place), order.at(other - 1)};
                tally.wins[Math.max(pair[0], pair[1])][Math.min(pair[0], pair[1])]--;
            }
        }
    }

    private void compare(PackedRanks block) {
        for (var i = 0; i < scores.length; i++) {
            block.take(i);
            for (var k = i + 1; k < scores.length; k++) {
                var wins = block.wins(k);
                tally.wins[i][k] += wins;
                tally.wins[k][i] += draws - wins;
            }
        }
    }
}
