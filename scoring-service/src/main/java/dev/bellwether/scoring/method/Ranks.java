package dev.bellwether.scoring.method;

import java.util.Arrays;

/** Standard competition ranking: 1 plus the number of strictly better scores, so that equal scores share a rank. */
public final class Ranks {

    /** Scores that are the same in steps of which there are so many from 0 to 1 are equal. */
    public static final double GRAIN = 1e12;

    private Ranks() {}

    /** Ranks of scores of which more is better; scores that differ only from the thirteenth decimal on are equal. */
    public static int[] of(double... scores) {
        var rounded = Arrays.stream(scores).mapToLong(Ranks::rounded).toArray();
        return Arrays.stream(rounded).mapToInt(score -> 1 + (int) Arrays.stream(rounded).filter(other -> other > score).count())
                .toArray();
    }

    /** Whether the first is strictly better. */
    public static boolean better(double score, double other) {
        return rounded(score) > rounded(other);
    }

    /** The score in steps of 1e−12. */
    public static long rounded(double score) {
        return Math.round(score * GRAIN);
    }
}
