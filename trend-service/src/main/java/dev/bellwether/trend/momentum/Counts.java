package dev.bellwether.trend.momentum;

import java.util.Arrays;

/**
 * What one signal counted of one technology, oldest first; missing periods are left out.
 *
 * @param time     in periods, real distances
 * @param counts   not negative
 * @param exposure what the counts are measured against, positive
 */
public record Counts(double[] time, double[] counts, double[] exposure) {

    private static final int PERIODS = 6;
    private static final int TOTAL = 10;
    private static final int NON_ZERO = 3;

    /** Whether a growth may be estimated at all (docs/methods.md, B.2). */
    public boolean enough() {
        return counts.length >= PERIODS && total() >= TOTAL && Arrays.stream(counts).filter(y -> y > 0).count() >= NON_ZERO;
    }

    /** Sum of the counts. */
    public double total() {
        return Arrays.stream(counts).sum();
    }
}
