package dev.bellwether.trend.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The standard normal and Student's t, as tests and intervals need them. */
public final class Distributions {

    /** Φ⁻¹(0.975), rounded as in docs/methods.md. */
    public static final double NORMAL_975 = 1.959964;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** Φ(z), 0 to 1. */
    public static double normal(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** Φ⁻¹(p) for p inside 0 and 1. */
    public static double normalQuantile(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /** The probability of a standard normal at least as far from 0 as z, 0 to 1. */
    public static double twoSidedNormal(double z) {
        return 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /** The probability of a Student t with df degrees of freedom (real, positive) at least as far from 0 as t. */
    public static double twoSidedStudent(double t, double df) {
        return 2 * TDistribution.of(df).survivalProbability(Math.abs(t));
    }

    /** The p-quantile of Student's t with df degrees of freedom. */
    public static double studentQuantile(double p, double df) {
        return TDistribution.of(df).inverseCumulativeProbability(p);
    }
}
