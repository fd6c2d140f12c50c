package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What came of all draws. Alternatives and criteria have the indices that they were given with. */
public final class Acceptability {

    private final int draws;
    private final Tally tally;
    private final double[][] weights;

    Acceptability(int draws, List<Tally> parts, double[][][] weights) {
        this.draws = draws;
        this.tally = parts.getFirst();
        parts.subList(1, parts.size()).forEach(tally::add);
        this.weights = weights[0];
        Arrays.stream(weights).skip(1).forEach(this::add);
    }

    private void add(double[][] block) {
        for (var i = 0; i < weights.length; i++) {
            for (var j = 0; j < weights[i].length; j++) {
                weights[i][j] += block[i][j];
            }
        }
    }

    /** The share of draws in which the alternative has that rank, from 1. */
    public double ofRank(int alternative, int rank) {
        return share(tally.ranks[alternative][rank - 1]);
    }

    /** The shares of all ranks, from the first. */
    public double[] ofRanks(int alternative) {
        return Arrays.stream(tally.ranks[alternative]).mapToDouble(this::share).toArray();
    }

    /** Pairwise winning index: the share of draws in which the first is strictly ahead of the second. */
    public double winning(int alternative, int other) {
        return share(tally.wins[alternative][other]);
    }

    /** The share of draws in which the first is ahead, and half of those in which they are level. */
    public double ahead(int alternative, int other) {
        return (1 + winning(alternative, other) - winning(other, alternative)) / 2;
    }

    /** The mean of the weights with which it is first; empty if it never is. */
    public Optional<double[]> centralWeights(int alternative) {
        var first = tally.ranks[alternative][0];
        return first == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(weights[alternative]).map(sum -> sum / first).toArray());
    }

    /** The smallest rank that at least this share of all draws reach. */
    public int rankAt(int alternative, double share) {
        var reached = 0L;
        var rank = 0;
        while (rank < tally.ranks.length && reached < share * draws) {
            reached += tally.ranks[alternative][rank++];
        }
        return Math.max(1, rank);
    }

    private double share(int count) {
        return (double) count / draws;
    }
}
