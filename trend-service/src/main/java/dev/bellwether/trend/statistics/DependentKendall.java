package dev.bellwether.trend.statistics;

import java.util.stream.IntStream;

/**
 * Mann–Kendall for a series whose neighbours depend on each other: the variance of S is multiplied by a factor that is never below 1,
 * because a factor below 1 makes false alarms (docs/methods.md, B.3).
 *
 * @param test            without correction
 * @param autocorrelation at lag 1, 2, …
 * @param factorRaw       before the floor
 */
public record DependentKendall(MannKendall test, double[] autocorrelation, double factorRaw) {

    /** By the ranks of the detrended values, significant lags only (Hamed and Rao 1998). */
    public static DependentKendall hamedRao(double[] values, int maxLag) {
        var series = Gaps.none(values);
        double[] ranks = Ranks.average(TheilSen.of(series).detrend(series));
        double n = values.length;
        double[] acf = IntStream.rangeClosed(1, maxLag).mapToDouble(lag -> Summary.autocorrelation(ranks, lag)).toArray();
        double sum = 0;
        for (int k = 1; k <= maxLag; k++) {
            if (Math.abs(acf[k - 1]) > threshold(values.length)) {
                sum += (n - k) * (n - k - 1) * (n - k - 2) * acf[k - 1];
            }
        }
        return new DependentKendall(MannKendall.of(series), acf, 1 + 2 * sum / (n * (n - 1) * (n - 2)));
    }

    /** By the detrended values themselves (Yue and Wang 2004). */
    public static DependentKendall yueWang(double[] values, int maxLag) {
        var series = Gaps.none(values);
        double[] rest = TheilSen.of(series).detrend(series);
        double[] acf = IntStream.rangeClosed(1, maxLag).mapToDouble(lag -> Summary.autocorrelation(rest, lag)).toArray();
        double sum = IntStream.rangeClosed(1, maxLag).mapToDouble(k -> (1 - (double) k / values.length) * acf[k - 1]).sum();
        return new DependentKendall(MannKendall.of(series), acf, 1 + 2 * sum);
    }

    /** The autocorrelation above which a lag counts, at 5 %. */
    public static double threshold(int n) {
        return Distributions.normalQuantile(0.975) / Math.sqrt(n);
    }

    /** At least 1. */
    public double factor() {
        return Math.max(1, factorRaw);
    }

    /** Of S, corrected. */
    public double variance() {
        return test.variance() * factor();
    }

    /** The standardised S. */
    public double z() {
        return test.z(variance());
    }

    /** Two-sided. */
    public double pValue() {
        return Distributions.twoSidedNormal(z());
    }
}
