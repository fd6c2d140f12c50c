package dev.bellwether.trend.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The robust line through a series (docs/methods.md, B.3; Theil 1950, Sen 1968).
 *
 * @param slope     median of the slopes of all pairs, per unit of time; 0 with fewer than two values
 * @param intercept value of the line at time 0
 * @param low95     lower end of the slope's 95 % interval: one of the pairs' slopes; null with fewer than two values
 * @param high95    upper end; null with low95
 */
public record TheilSen(double slope, double intercept, Double low95, Double high95) {

    /** Fits the line. */
    public static TheilSen of(Gaps series) {
        double[] slopes = slopes(series);
        double slope = Summary.median(slopes);
        double intercept = Summary.median(series.values()) - slope * Summary.median(series.time());
        if (slopes.length == 0) {
            return new TheilSen(slope, intercept, null, null);
        }
        double spread = Distributions.NORMAL_975 * Math.sqrt(MannKendall.of(series).variance());
        return new TheilSen(slope, intercept, ordered(slopes, Math.round((slopes.length - spread) / 2)),
                ordered(slopes, Math.round((slopes.length + spread) / 2) + 1));
    }

    /** What remains of the values when the line is taken away. */
    public double[] detrend(Gaps series) {
        return IntStream.range(0, series.size()).mapToDouble(i -> series.values()[i] - slope * series.time()[i]).toArray();
    }

    private static double[] slopes(Gaps series) {
        int n = series.size();
        double[] t = series.time();
        double[] y = series.values();
        double[] slopes = IntStream.range(0, n).boxed()
                .flatMapToDouble(i -> IntStream.range(i + 1, n).mapToDouble(j -> (y[j] - y[i]) / (t[j] - t[i]))).toArray();
        Arrays.sort(slopes);
        return slopes;
    }

    private static double ordered(double[] sorted, long number) {
        return sorted[Math.clamp(number, 1, sorted.length) - 1];
    }
}
