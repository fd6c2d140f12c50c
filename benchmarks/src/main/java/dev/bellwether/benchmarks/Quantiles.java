package dev.bellwether.benchmarks;

import java.util.Collection;

/**
 * Of durations, in seconds; nearest rank, so each is one that occurred.
 *
 * @param samples how many there are
 */
record Quantiles(int samples, double p50, double p99, double max) {

    static Quantiles of(Collection<Double> seconds) {
        var sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? new Quantiles(0, Double.NaN, Double.NaN, Double.NaN)
                : new Quantiles(sorted.length, at(sorted, 0.5), at(sorted, 0.99), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
