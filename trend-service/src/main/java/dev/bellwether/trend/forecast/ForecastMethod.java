package dev.bellwether.trend.forecast;

import java.util.Arrays;
import java.util.Optional;

import dev.bellwether.trend.momentum.LogRates;
import dev.bellwether.trend.statistics.Summary;

/** The ways to look ahead; those after the first are for comparison. */
public enum ForecastMethod {
    /** Poisson-aware level and damped Theil–Sen line: the default. */
    LEVEL_TREND {
        @Override
        Optional<Outlook> outlook(LogRates rates, double levelVariance, int season) {
            return Optional.of(LevelTrend.of(rates, levelVariance));
        }
    },
    /** Holt's smoothing with a damped trend. */
    HOLT_DAMPED {
        @Override
        Optional<Outlook> outlook(LogRates rates, double levelVariance, int season) {
            var holt = HoltDamped.of(rates.values(), HoltDamped.Constants.FIXED,
                    Summary.mean(Arrays.copyOf(rates.values(), Math.min(3, rates.values().length))), 0);
            return Optional.of(new LogNormalOutlook(rates, holt::forecast,
                    step -> holt.residualVariance() * holt.variance(step)));
        }
    },
    /** As the last time. */
    NAIVE {
        @Override
        Optional<Outlook> outlook(LogRates rates, double levelVariance, int season) {
            double last = rates.values()[rates.values().length - 1];
            double variance = rates.meanSquaredDifference(1);
            return Double.isNaN(variance)
                    ? Optional.empty()
                    : Optional.of(new LogNormalOutlook(rates, step -> last, step -> variance * step));
        }
    },
    /** As in the same season a year before; needs three years. */
    SEASONAL_NAIVE {
        @Override
        Optional<Outlook> outlook(LogRates rates, double levelVariance, int season) {
            return SeasonalNaive.of(rates, season);
        }
    };

    /**
     * What the method makes of the past.
     *
     * @param levelVariance pooled, of the log level per step
     * @param season        steps a year
     * @return empty if the past is too short for the method
     */
    abstract Optional<Outlook> outlook(LogRates rates, double levelVariance, int season);
}
