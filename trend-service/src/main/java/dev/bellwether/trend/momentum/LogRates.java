package dev.bellwether.trend.momentum;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.bellwether.trend.statistics.Summary;

/**
 * Counts as logarithms of what they would be at the mean exposure, half a count added so that zero has one (docs/methods.md, B.7).
 *
 * @param time         in steps, the first 0; real distances
 * @param values       ln((y + 0.5) / E · Ē)
 * @param meanExposure Ē
 * @param noise        R, what counting or rounding alone adds to the variance of one value, positive
 */
public record LogRates(double[] time, double[] values, double meanExposure, double noise) {

    /** What is added to a count. */
    public static final double OFFSET = 0.5;

    /**
     * The logarithms of counts: their noise is Poisson's.
     *
     * @param counts at least one
     * @param step   periods from one count to the next
     */
    public static LogRates counted(Counts counts, int step) {
        return of(counts, step, 1 / size(counts));
    }

    /**
     * Those of shares in units of their resolution: nothing was counted, their noise is that of rounding, 1/12.
     *
     * @param counts at least one
     * @param step   periods from one share to the next
     */
    public static LogRates rounded(Counts counts, int step) {
        return of(counts, step, 1 / (12 * size(counts) * size(counts)));
    }

    private static double size(Counts counts) {
        return Math.max(counts.total() / counts.counts().length, 0.5) + OFFSET;
    }

    private static LogRates of(Counts counts, int step, double noise) {
        double mean = Summary.mean(counts.exposure());
        double first = counts.time()[0];
        return new LogRates(Arrays.stream(counts.time()).map(t -> (t - first) / step).toArray(),
                IntStream.range(0, counts.counts().length)
                        .mapToDouble(t -> Math.log((counts.counts()[t] + OFFSET) / counts.exposure()[t] * mean)).toArray(),
                mean, noise);
    }

    /** Mean squared difference of values so many steps apart; NaN if none are. */
    public double meanSquaredDifference(int steps) {
        double sum = 0;
        int pairs = 0;
        for (int t = 0; t < time.length; t++) {
            int before = at(time[t] - steps);
            if (before >= 0) {
                sum += Math.pow(values[t] - values[before], 2);
                pairs++;
            }
        }
        return sum / pairs;
    }

    /** The place of the value at a time; negative if there is none. */
    public int at(double when) {
        return Arrays.binarySearch(time, when);
    }
}
