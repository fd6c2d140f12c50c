package dev.bellwether.trend.momentum;

import java.util.Collection;
import java.util.List;

import dev.bellwether.trend.statistics.SignificantDigits;
import dev.bellwether.trend.statistics.Summary;

/**
 * How noisy a signal is beyond Poisson, pooled over its technologies because one short series cannot tell (docs/methods.md, B.4).
 *
 * @param kappa     extra-Poisson variance over the squared mean, not negative
 * @param latentRho how far the extra noise of a period carries over to the next, 0 to 0.9
 */
public record Noise(double kappa, double latentRho) {

    /** Poisson counts, independent from period to period. */
    public static final Noise NONE = new Noise(0, 0);

    private static final double COUNTABLE = 3;
    private static final int ENOUGH = 5;
    private static final int DIGITS = 3;
    private static final double HUNDREDTH = 100;

    /** Pools the series of one signal and window. */
    public static Noise pooled(Collection<NoiseTerm> terms) {
        double kappa = kappa(terms);
        if (kappa == 0) {
            return NONE;
        }
        double up = 0;
        double down = 0;
        for (var term : terms) {
            double share = share(kappa, term.mean());
            up += share * term.lag1();
            down += share * share;
        }
        return new Noise(kappa, Math.clamp(up / down, 0, 0.9));
    }

    /**
     * To three digits of κ and two decimals of ρ, which is more than hundreds of series tell: all that rests on a signal's noise would otherwise
     * change with each of its observations.
     */
    public Noise rounded() {
        return new Noise(SignificantDigits.round(kappa, DIGITS), Math.rint(latentRho * HUNDREDTH) / HUNDREDTH);
    }

    private static double kappa(Collection<NoiseTerm> terms) {
        List<Double> excess = terms.stream().filter(term -> term.mean() >= COUNTABLE)
                .map(term -> (term.dispersion() - 1) / term.mean()).toList();
        return excess.size() < ENOUGH ? 0 : Math.max(0, Summary.median(excess));
    }

    /** Which part of the variance of a count with that mean is not Poisson's, 0 to 1. */
    public double share(double mean) {
        return share(kappa, mean);
    }

    private static double share(double kappa, double mean) {
        return kappa * mean / (1 + kappa * mean);
    }
}
