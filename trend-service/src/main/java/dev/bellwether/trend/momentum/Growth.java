package dev.bellwether.trend.momentum;

import dev.bellwether.trend.statistics.Distributions;

/**
 * Growth of one technology in one signal with an honest error: dispersion moderated towards the signal's (Smyth 2004), degrees of freedom
 * reduced by dependence (docs/methods.md, B.4).
 *
 * @param fit             the line
 * @param priorDispersion what the signal's other technologies let expect
 * @param dispersion      moderated, at least 1
 * @param extraShare      the part of the variance that is not Poisson's, 0 to 1
 * @param rho             dependence from period to period, 0 to 0.8
 * @param se              of the growth per period
 * @param df              degrees of freedom, at least 2
 * @param student975      Student's 97.5 % quantile with these
 */
public record Growth(PoissonFit fit, double priorDispersion, double dispersion, double extraShare, double rho, double se,
        double df, double student975) {

    private static final double PRIOR_DF = 4;

    /** Judges a fit by the noise of its signal. */
    public static Growth of(PoissonFit fit, Noise noise) {
        double own = fit.n() - 2;
        double prior = 1 + noise.kappa() * fit.mean();
        double dispersion = Math.max(1, (PRIOR_DF * prior + own * fit.dispersion()) / (PRIOR_DF + own));
        double share = noise.share(fit.mean());
        double rho = Math.clamp(noise.latentRho() * share, 0, 0.8);
        double factor = arFactor(rho);
        double df = Math.max(2, (own + PRIOR_DF) / factor);
        return new Growth(fit, prior, dispersion, share, rho, fit.sePoisson() * Math.sqrt(dispersion * factor), df,
                Distributions.studentQuantile(0.975, df));
    }

    private static double arFactor(double rho) {
        return (1 + rho) / (1 - rho);
    }

    /** How much dependence inflates the variance, at least 1. */
    public double arFactor() {
        return arFactor(rho);
    }

    /** Growth over its error. */
    public double tStatistic() {
        return fit.logGrowth() / se;
    }

    /** Two-sided, of no growth. */
    public double pValue() {
        return Distributions.twoSidedStudent(tStatistic(), df);
    }

    /** Lower end of the 95 % interval of the log growth per period. */
    public double low() {
        return fit.logGrowth() - student975 * se;
    }

    /** Upper end. */
    public double high() {
        return fit.logGrowth() + student975 * se;
    }

    /** The error that a normal would need for the same 95 % interval. */
    public double normalSe() {
        return se * student975 / Distributions.NORMAL_975;
    }
}
