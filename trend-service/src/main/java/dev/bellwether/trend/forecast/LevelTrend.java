package dev.bellwether.trend.forecast;

import java.util.Arrays;

import dev.bellwether.trend.momentum.LogRates;
import dev.bellwether.trend.statistics.Gaps;
import dev.bellwether.trend.statistics.Summary;
import dev.bellwether.trend.statistics.TheilSen;

/**
 * The default: a level smoothed as far as Poisson noise asks for, two parts, and a damped Theil–Sen line, one part (docs/methods.md, B.7).
 *
 * @param rates         the past
 * @param levelVariance q, variance of the log level per step, positive
 * @param gain          how much of a step's news the level takes over, 0 to 1
 * @param level         smoothed log rate at the last count
 * @param slope         Theil–Sen, of the log rate per step
 * @param lineLevel     the line at the last count
 */
record LevelTrend(LogRates rates, double levelVariance, double gain, double level, double slope, double lineLevel)
        implements
            Outlook {

    private static final double DAMPING = 0.9;
    private static final double LEAST_MEAN = 0.05;
    private static final int START = 3;

    static LevelTrend of(LogRates rates, double levelVariance) {
        double[] values = rates.values();
        double gain = 2 / (1 + Math.sqrt(1 + 4 * rates.noise() / levelVariance));
        double level = Summary.mean(Arrays.copyOf(values, Math.min(START, values.length)));
        for (double value : values) {
            level += gain * (value - level);
        }
        double slope = TheilSen.of(new Gaps(rates.time(), values)).slope();
        double[] rest = values.clone();
        Arrays.setAll(rest, t -> values[t] - slope * rates.time()[t]);
        return new LevelTrend(rates, levelVariance, gain, level, slope,
                Summary.median(rest) + slope * rates.time()[values.length - 1]);
    }

    double logTrend(int step) {
        return lineLevel + slope * Damping.sum(DAMPING, step);
    }

    double logForecast(int step) {
        return (2 * level + logTrend(step)) / 3;
    }

    double logVariance(int step) {
        return gain * rates.noise() + levelVariance * step;
    }

    double mean(int step, double exposure) {
        return Math.max(Math.exp(logForecast(step)) - LogRates.OFFSET, LEAST_MEAN) * exposure / rates.meanExposure();
    }

    double variance(int step, double exposure, double doubt) {
        double mean = mean(step, exposure);
        return mean + mean * mean * Math.expm1(logVariance(step) + doubt);
    }

    @Override
    public Expected at(int step, double exposure, double doubt) {
        double mean = mean(step, exposure);
        return Expected.of(mean, NegativeBinomial.of(mean, variance(step, exposure, doubt))::quantile);
    }
}
