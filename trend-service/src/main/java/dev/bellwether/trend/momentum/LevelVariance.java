package dev.bellwether.trend.momentum;

import java.util.Collection;

import dev.bellwether.trend.statistics.Summary;

/** How far the level of a signal's technologies wanders from one step to the next, pooled as one short series cannot tell (B.7). */
public final class LevelVariance {

    private static final double LEAST = 0.001;

    private LevelVariance() {}

    /**
     * The variance of the log level per step: the median over technologies.
     *
     * @param own of one technology each, as {@link #own}; NaN says nothing
     * @return at least 0.001
     */
    public static double pooled(Collection<Double> own) {
        return Math.max(LEAST, Summary.median(own.stream().filter(Double::isFinite).toList()));
    }

    /** What Poisson noise leaves of a technology's squared differences, not negative; NaN without neighbouring values. */
    public static double own(LogRates rates) {
        return Math.max(0, rates.meanSquaredDifference(1) - 2 * rates.noise());
    }
}
