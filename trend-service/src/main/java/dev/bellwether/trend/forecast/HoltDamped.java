package dev.bellwether.trend.forecast;

import java.util.Arrays;

/**
 * Holt's smoothing with a damped trend and fixed constants (Gardner and McKenzie 1985; docs/methods.md, B.7).
 *
 * @param constants how it smooths
 * @param level     at the last value
 * @param trend     per step, at the last value
 * @param fitted    each value as it was expected a step before
 * @param residuals value minus fitted
 */
record HoltDamped(Constants constants, double level, double trend, double[] fitted, double[] residuals) {

    /**
     * @param alpha    of the level, 0 to 1
     * @param betaStar of the trend, 0 to 1
     * @param phi      damping, 0 to 1
     */
    record Constants(double alpha, double betaStar, double phi) {

        /** Never fitted: on so few values that is worse than any sensible choice. */
        static final Constants FIXED = new Constants(0.5, 0.2, 0.9);
    }

    static HoltDamped of(double[] values, Constants constants, double level, double trend) {
        var fitted = new double[values.length];
        var residuals = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            fitted[t] = level + constants.phi * trend;
            residuals[t] = values[t] - fitted[t];
            level = fitted[t] + constants.alpha * residuals[t];
            trend = constants.phi * trend + constants.alpha * constants.betaStar * residuals[t];
        }
        return new HoltDamped(constants, level, trend, fitted, residuals);
    }

    double forecast(int step) {
        return level + trend * Damping.sum(constants.phi, step);
    }

    /** Of a forecast, in units of the variance of one residual: ETS(A,Ad,N), Hyndman et al. 2008. */
    double variance(int step) {
        double sum = 1;
        for (int j = 1; j < step; j++) {
            double weight = constants.alpha * (1 + constants.betaStar * Damping.sum(constants.phi, j));
            sum += weight * weight;
        }
        return sum;
    }

    /** Mean squared residual. */
    double residualVariance() {
        return Arrays.stream(residuals).map(e -> e * e).sum() / residuals.length;
    }
}
