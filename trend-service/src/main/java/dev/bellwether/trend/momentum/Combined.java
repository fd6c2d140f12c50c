package dev.bellwether.trend.momentum;

import dev.bellwether.trend.statistics.Distributions;

/**
 * A combined growth with its error.
 *
 * @param logGrowth per month
 * @param se        of it, positive
 */
public record Combined(double logGrowth, double se) {

    private static final double STILL_UP = Math.log(1.03);
    private static final double STILL_DOWN = Math.log(0.97);

    /** Growth over its error. */
    public double z() {
        return logGrowth / se;
    }

    /** Two-sided, of no growth. */
    public double pValue() {
        return Distributions.twoSidedNormal(z());
    }

    /** Lower end of the 95 % interval of the log growth. */
    public double low() {
        return logGrowth - Distributions.NORMAL_975 * se;
    }

    /** Upper end. */
    public double high() {
        return logGrowth + Distributions.NORMAL_975 * se;
    }

    /** Whether the whole interval lies inside ±3 % a month. */
    public boolean still() {
        return low() > STILL_DOWN && high() < STILL_UP;
    }

    /** The probability of less than 3 % a month either way. */
    public double stillness() {
        return Distributions.normal((STILL_UP - logGrowth) / se) - Distributions.normal((STILL_DOWN - logGrowth) / se);
    }
}
