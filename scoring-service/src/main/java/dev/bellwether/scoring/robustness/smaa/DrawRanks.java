package dev.bellwether.scoring.robustness.smaa;

import java.util.Arrays;

import dev.bellwether.scoring.method.Ranks;

/**
 * Ranks of one draw after another: 1 plus the number of strictly better scores, as {@link Ranks} has them. Scores are sorted into about
 * four times as many bins as there are alternatives and put right from there, which takes time in proportion to their number.
 */
final class DrawRanks {

    private static final int INDEX_BITS = 12;
    private static final long INDEX = (1L << INDEX_BITS) - 1;
    private static final int BINS_EACH = 4;

    /** A score in steps of 1e−12, below 2^40, with the alternative's index behind it. */
    private final long[] keys;
    private final long[] sorted;
    private final int[] bins;
    private final int[] starts;
    private final int[] ranks;
    private int levels;

    /** @param alternatives fewer than 4,096, so that an index fits a key */
    DrawRanks(int alternatives) {
        keys = new long[alternatives];
        sorted = new long[alternatives];
        bins = new int[alternatives];
        starts = new int[BINS_EACH * alternatives + 1];
        ranks = new int[alternatives];
    }

    /** Of each alternative; valid until the next call. */
    int[] of(double[] scores) {
        sortIntoBins(scores);
        putRight();
        var rank = 1;
        levels = 0;
        for (var place = 0; place < sorted.length; place++) {
            if (level(place)) {
                levels++;
            } else {
                rank = place + 1;
            }
            ranks[at(place)] = rank;
        }
        return ranks;
    }

    /** How many alternatives are no worse than the one before. */
    int levels() {
        return levels;
    }

    /** The alternative at a place, from 0, of which the first is the best. */
    int at(int place) {
        return (int) (sorted[place] & INDEX);
    }

    /** Whether the alternative at that place is no worse than the one before. */
    boolean level(int place) {
        return place > 0 && (sorted[place] ^ sorted[place - 1]) <= INDEX;
    }

    private void sortIntoBins(double[] scores) {
        var best = Double.NEGATIVE_INFINITY;
        var worst = Double.POSITIVE_INFINITY;
        for (var score : scores) {
            best = score > best ? score : best;
            worst = score < worst ? score : worst;
        }
        var width = best > worst ? (starts.length - 1) / (best - worst) : 0;
        for (var i = 0; i < bins.length; i++) {
            bins[i] = (int) ((best - scores[i]) * width);
        }
        for (var i = 0; i < keys.length; i++) {
            keys[i] = (long) (scores[i] * Ranks.GRAIN + 0.5) << INDEX_BITS | i;
        }
        count();
        for (var i = 0; i < keys.length; i++) {
            sorted[starts[bins[i]]++] = keys[i];
        }
    }

    /** Finds where each bin starts. */
    private void count() {
        Arrays.fill(starts, 0);
        for (var bin : bins) {
            starts[bin]++;
        }
        var start = 0;
        for (var bin = 0; bin < starts.length; bin++) {
            var held = starts[bin];
            starts[bin] = start;
            start += held;
        }
    }

    private void putRight() {
        for (var place = 1; place < sorted.length; place++) {
            var key = sorted[place];
            var free = place;
            while (free > 0 && sorted[free - 1] < key) {
                sorted[free] = sorted[free - 1];
                free--;
            }
            sorted[free] = key;
        }
    }
}
