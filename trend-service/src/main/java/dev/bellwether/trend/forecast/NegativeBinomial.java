package dev.bellwether.trend.forecast;

import org.apache.commons.numbers.gamma.RegularizedBeta;

import dev.bellwether.trend.statistics.Distributions;

/**
 * Counts with more variance than Poisson's, with a real number of successes.
 *
 * @param r positive
 * @param p inside 0 and 1
 */
record NegativeBinomial(double r, double p) {

    /** That of a mean and a variance, both positive, the variance the larger. */
    static NegativeBinomial of(double mean, double variance) {
        return new NegativeBinomial(mean * mean / (variance - mean), mean / variance);
    }

    /** The probability of at most k, a whole number. */
    double cdf(double k) {
        return k < 0 ? 0 : RegularizedBeta.value(p, r, k + 1);
    }

    /** The smallest count whose cdf reaches the level; looked for from where a normal of the same variance has it. */
    double quantile(double level) {
        double mean = r * (1 - p) / p;
        double spread = Math.sqrt(mean / p);
        double step = Math.max(1, Math.floor(spread / 4));
        double above = Math.max(0, Math.floor(mean + Distributions.normalQuantile(level) * spread));
        while (cdf(above) < level) {
            above += step;
        }
        double below = above - step;
        while (cdf(below) >= level) {
            below -= step;
        }
        while (above - below > 1) {
            double middle = Math.floor((below + above) / 2);
            if (cdf(middle) < level) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }
}
