package dev.bellwether.trend.momentum;

/**
 * What one series adds to the pooled {@link Noise} of its signal.
 *
 * @param mean       count of a period, not negative
 * @param dispersion as {@link PoissonFit#dispersion()}
 * @param lag1       as {@link PoissonFit#residualLag1Corrected()}
 */
public record NoiseTerm(double mean, double dispersion, double lag1) {

    /** That of a fit. */
    public static NoiseTerm of(PoissonFit fit) {
        return new NoiseTerm(fit.mean(), fit.dispersion(), fit.residualLag1Corrected());
    }
}
