package dev.bellwether.trend.momentum;

import java.util.Optional;

import dev.bellwether.trend.statistics.Summary;

/**
 * Log-linear growth of counts over exposure, by Newton's method (docs/methods.md, B.4; McCullagh and Nelder 1989).
 *
 * @param counts     what was fitted
 * @param intercept  log rate at the mean time
 * @param logGrowth  per period
 * @param sePoisson  standard error of the growth if the counts were Poisson
 * @param dispersion Pearson's: variance over that of Poisson
 * @param residuals  Pearson's, one a count
 */
public record PoissonFit(Counts counts, double intercept, double logGrowth, double sePoisson, double dispersion,
        double[] residuals) {

    private static final int STEPS = 200;
    private static final double PRECISION = 1e-12;

    /** Empty if there is too little data, or none that a growth could be fitted to. */
    public static Optional<PoissonFit> of(Counts counts) {
        if (!counts.enough()) {
            return Optional.empty();
        }
        var point = new NewtonPoint(counts);
        for (int step = 0; step < STEPS && point.advance() >= PRECISION; step++) {
            if (!point.usable()) {
                return Optional.empty();
            }
        }
        return point.usable() ? Optional.of(point.fit()) : Optional.empty();
    }

    /** Mean count. */
    public double mean() {
        return counts.total() / n();
    }

    /** Periods with a count. */
    public int n() {
        return counts.counts().length;
    }

    /** How far a residual says something of the next one. */
    public double residualLag1() {
        return Summary.autocorrelation(residuals, 1);
    }

    /** The same without the bias of a short series, kept inside ±0.9. */
    public double residualLag1Corrected() {
        return Math.clamp((n() * residualLag1() + 2) / (n() - 4), -0.9, 0.9);
    }
}
