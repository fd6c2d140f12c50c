package dev.bellwether.trend.forecast;

import java.util.function.IntToDoubleFunction;

import dev.bellwether.trend.momentum.LogRates;
import dev.bellwether.trend.statistics.Distributions;

/**
 * An outlook on the log scale whose variance holds all noise there is: its intervals are those of a log-normal.
 *
 * @param rates    the past
 * @param log      expected log rate by step
 * @param variance of it, the count's own noise included
 */
record LogNormalOutlook(LogRates rates, IntToDoubleFunction log, IntToDoubleFunction variance) implements Outlook {

    @Override
    public Expected at(int step, double exposure, double doubt) {
        double middle = log.applyAsDouble(step);
        double spread = Math.sqrt(variance.applyAsDouble(step) + doubt);
        double scale = exposure / rates.meanExposure();
        return Expected.of(count(middle) * scale,
                level -> count(middle + Distributions.normalQuantile(level) * spread) * scale);
    }

    private static double count(double log) {
        return Math.max(0, Math.exp(log) - LogRates.OFFSET);
    }
}
