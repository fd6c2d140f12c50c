package dev.bellwether.trend.level;

import java.util.Arrays;
import java.util.Optional;

import dev.bellwether.trend.statistics.Summary;

/**
 * The scale that a frozen panel gives to a signal: a new technology does not move the others.
 *
 * @param mean   of the members' log counts
 * @param sd     population standard deviation of them, positive
 * @param offset added to a count before the logarithm
 */
public record PanelScale(double mean, double sd, double offset) {

    private static final int MEMBERS = 3;

    /** Empty if fewer than three members have a count, or all have the same. */
    public static Optional<PanelScale> of(double[] counts, double offset) {
        double[] logs = Arrays.stream(counts).map(count -> Math.log(count + offset)).toArray();
        double mean = Summary.mean(logs);
        double sd = Math.sqrt(Summary.mean(Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).toArray()));
        return logs.length < MEMBERS || sd <= 0 ? Optional.empty() : Optional.of(new PanelScale(mean, sd, offset));
    }

    /**
     * The standard error of {@link #z}: the relative error of a count over the panel's spread.
     *
     * @param kappa extra-Poisson variance of the count over its squared mean, not negative
     */
    public double error(double count, double kappa) {
        return Math.sqrt(1 / (count + offset) + kappa) / sd;
    }

    /** Standard deviations of the log count from the panel's mean. */
    public double z(double count) {
        return (Math.log(count + offset) - mean) / sd;
    }
}
