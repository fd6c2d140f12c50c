package dev.bellwether.trend.statistics;

import java.util.Arrays;

/**
 * Does a series go one way? (docs/methods.md, B.3; Mann 1945, Kendall 1975). A constant series is no trend: S 0, p 1.
 *
 * @param n        values
 * @param s        pairs that rise less pairs that fall
 * @param variance of S without a trend, ties regarded
 * @param ties     pairs of equal values
 */
public record MannKendall(int n, long s, double variance, long ties) {

    private static final int ENOUGH = 6;

    /** Counts the pairs. */
    public static MannKendall of(Gaps series) {
        double[] y = series.values();
        long s = 0;
        for (int i = 0; i < y.length; i++) {
            for (int j = i + 1; j < y.length; j++) {
                s += Math.round(Math.signum(y[j] - y[i]));
            }
        }
        long variance = variance(y.length);
        long ties = 0;
        var sorted = y.clone();
        Arrays.sort(sorted);
        for (int from = 0; from < sorted.length;) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            long k = to - from;
            variance -= variance(k);
            ties += k * (k - 1) / 2;
            from = to;
        }
        return new MannKendall(y.length, s, variance / 18.0, ties);
    }

    private static long variance(long k) {
        return k * (k - 1) * (2 * k + 5);
    }

    /** Whether there are enough values for a verdict; with fewer the numbers are shown, no conclusion drawn. */
    public boolean conclusive() {
        return n >= ENOUGH;
    }

    /** The standardised S with continuity correction; 0 if nothing varies. */
    public double z() {
        return z(variance);
    }

    double z(double someVariance) {
        return s == 0 || someVariance <= 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(someVariance);
    }

    /** Two-sided, by the normal approximation. */
    public double pValue() {
        return Distributions.twoSidedNormal(z());
    }

    /** S over all pairs; 0 without pairs. */
    public double tauA() {
        return pairs() == 0 ? 0 : (double) s / pairs();
    }

    /** S over the pairs, ties regarded; 0 if all values are equal. */
    public double tauB() {
        return pairs() == ties ? 0 : s / Math.sqrt((double) pairs() * (pairs() - ties));
    }

    private long pairs() {
        return (long) n * (n - 1) / 2;
    }
}
