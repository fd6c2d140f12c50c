package dev.bellwether.trend.aggregation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Scores that only rounding tells apart are one score, so that who is tied shares a rank. */
final class Ties {

    private static final double RELATIVE = 1e-10;

    private Ties() {}

    /** The same scores, those next to each other made equal to the larger. */
    static double[] levelled(double[] scores) {
        var levelled = scores.clone();
        int[] falling = IntStream.range(0, scores.length).boxed().sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue).toArray();
        for (int place = 1; place < falling.length; place++) {
            double above = levelled[falling[place - 1]];
            if (above - scores[falling[place]] <= RELATIVE * Math.abs(above)) {
                levelled[falling[place]] = above;
            }
        }
        return levelled;
    }
}
