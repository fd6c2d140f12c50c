package dev.bellwether.trend.momentum;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Several signals' growth made one, by how exact each is and how far they disagree (docs/methods.md, B.5; DerSimonian and Laird 1986).
 *
 * @param errors    standard errors of the signals' growth
 * @param fixed     the combination as if the signals did not disagree
 * @param q         Cochran's
 * @param tau2      variance of the true growth between signals
 * @param weights   of the signals, sum 1
 * @param logGrowth combined
 */
public record RandomEffects(double[] errors, double fixed, double q, double tau2, double[] weights, double logGrowth) {

    /** Combines at least one growth; all errors are positive. */
    public static RandomEffects of(double[] growth, double[] errors) {
        int k = growth.length;
        double[] exact = exactness(errors);
        double sum = Arrays.stream(exact).sum();
        double fixed = dot(exact, growth) / sum;
        double q = IntStream.range(0, k).mapToDouble(i -> exact[i] * Math.pow(growth[i] - fixed, 2)).sum();
        double tau2 = k == 1 ? 0 : Math.max(0, (q - (k - 1)) / sensitivity(exact));
        double[] weights = Arrays.stream(errors).map(s -> 1 / (s * s + tau2)).toArray();
        double all = Arrays.stream(weights).sum();
        Arrays.setAll(weights, i -> weights[i] / all);
        return new RandomEffects(errors, fixed, q, tau2, weights, dot(weights, growth));
    }

    private static double[] exactness(double[] errors) {
        return Arrays.stream(errors).map(s -> 1 / (s * s)).toArray();
    }

    private static double sensitivity(double[] exact) {
        double sum = Arrays.stream(exact).sum();
        return sum - dot(exact, exact) / sum;
    }

    private static double dot(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
    }

    /** I²: the part of the spread between signals that is no noise, 0 to 1. */
    public double disagreement() {
        return q == 0 ? 0 : Math.max(0, (q - errors.length + 1) / q);
    }

    /** Variance of the combined growth if the signals' noise were independent. */
    public double independentVariance() {
        return IntStream.range(0, errors.length)
                .mapToDouble(i -> weights[i] * weights[i] * (errors[i] * errors[i] + tau2)).sum();
    }

    /** The same in terms that add up over technologies. */
    public Heterogeneity heterogeneity() {
        return errors.length == 1
                ? new Heterogeneity(0, 0, 0, 1)
                : new Heterogeneity(q - (errors.length - 1), sensitivity(exactness(errors)), tau2, dot(weights, weights));
    }

    /**
     * What the variance grows by for each unit of correlation between the extra noise of two signals.
     *
     * @param shareI extra-Poisson share of signal i, 0 to 1
     * @param shareJ of signal j
     */
    public double sharedVariance(int i, int j, double shareI, double shareJ) {
        return 2 * weights[i] * weights[j] * errors[i] * errors[j] * Math.sqrt(shareI * shareJ);
    }
}
