package dev.bellwether.trend.aggregation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * MC4 (docs/methods.md, C; Dwork and others 2001): a walker looks at any item and goes there if most lists prefer it. The score is the share of
 * time spent at an item.
 */
final class MarkovChain4 {

    /** How often the walker jumps anywhere; so he is never caught, whatever the lists have in common. */
    private static final double TELEPORT = 0.05;

    private static final double SETTLED = 1e-14;
    /** What is left of the start after so many steps is below 1e-22. */
    private static final int MOST_STEPS = 1_000;

    private MarkovChain4() {}

    static double[] scores(Ballots ballots) {
        var preferences = Preferences.of(ballots);
        int n = preferences.size();
        var better = IntStream.range(0, n)
                .mapToObj(from -> IntStream.range(0, n).filter(to -> preferences.prefers(to, from)).toArray())
                .toArray(int[][]::new);
        var share = new double[n];
        Arrays.fill(share, 1.0 / n);
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = step(share, better);
            boolean settled = distance(share, next) < SETTLED;
            share = next;
            if (settled) {
                break;
            }
        }
        return share;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum;
    }

    private static double[] step(double[] share, int[][] better) {
        int n = share.length;
        var next = new double[n];
        Arrays.fill(next, TELEPORT / n);
        for (int from = 0; from < n; from++) {
            double walking = (1 - TELEPORT) * share[from];
            for (int to : better[from]) {
                next[to] += walking / n;
            }
            next[from] += walking * (n - better[from].length) / n;
        }
        return next;
    }
}
