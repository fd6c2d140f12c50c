package dev.bellwether.trend.momentum;

import java.util.Collection;

import dev.bellwether.trend.statistics.Summary;

/** How far the level of a signal's technologies wanders from one step to the next, pooled as one short series cannot tell (B.7). */
public final class LevelVariance {

    private static final double LEAST = 0.001;

    private LevelVariance() {}

    /**
     * The variance of the log level per step: the median over technologies of what Poisson noise leaves of the squared differences.
     *
     * @param series one technology each; those without neighbouring values say nothing
     * @return at least 0.001
     */
    public static double pooled(Collection<LogRates> series) {
        var own = series.stream().map(rates -> rates.meanSquaredDifference(1) - 2 * rates.noise())
                .filter(Double::isFinite).map(excess -> Math.max(0, excess)).toList();
        return Math.max(LEAST, Summary.median(own));
    }
}
