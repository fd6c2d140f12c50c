package dev.bellwether.trend.backtest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import dev.bellwether.trend.forecast.Accuracy;
import dev.bellwether.trend.forecast.ForecastMethod;

/**
 * The forecasts of one group of series.
 *
 * @param of         the group
 * @param forecasts  one a series and origin
 * @param points     future counts
 * @param mase       mean of each method; only series whose past is not constant
 * @param smape      mean of each method, 0 to 200
 * @param toNaive    the default's mean MASE over that of the naive method, same forecasts
 * @param toSeasonal over that of the seasonal naive one, where that was able to
 * @param holtToNaive that of damped Holt over the naive one's
 * @param coverage80 part of the points inside the 80 % interval
 * @param coverage95 inside the 95 % interval
 */
record ForecastScore(String of, int forecasts, int points, Map<ForecastMethod, Double> mase, Map<ForecastMethod, Double> smape,
        double toNaive, double toSeasonal, double holtToNaive, double coverage80, double coverage95) {

    static ForecastScore of(String name, Collection<Met> met) {
        var mase = new EnumMap<ForecastMethod, Double>(ForecastMethod.class);
        var smape = new EnumMap<ForecastMethod, Double>(ForecastMethod.class);
        for (var method : ForecastMethod.values()) {
            mase.put(method, mean(met, method, method, Accuracy::mase));
            smape.put(method, mean(met, method, method, Accuracy::smape));
        }
        double points = met.stream().mapToInt(Met::steps).sum();
        return new ForecastScore(name, met.size(), (int) points, mase, smape,
                ratio(met, ForecastMethod.LEVEL_TREND, ForecastMethod.NAIVE),
                ratio(met, ForecastMethod.LEVEL_TREND, ForecastMethod.SEASONAL_NAIVE),
                ratio(met, ForecastMethod.HOLT_DAMPED, ForecastMethod.NAIVE),
                Rounded.of(met.stream().mapToInt(Met::in80).sum() / points),
                Rounded.of(met.stream().mapToInt(Met::in95).sum() / points));
    }

    /** Of a method, over the forecasts that another one could make too. */
    private static double mean(Collection<Met> met, ForecastMethod method, ForecastMethod where,
            ToDoubleFunction<Accuracy> what) {
        return Rounded.of(met.stream().filter(each -> each.comparable(where) && each.comparable(method))
                .mapToDouble(each -> what.applyAsDouble(each.accuracy().get(method))).average().orElse(Double.NaN));
    }

    private static double ratio(Collection<Met> met, ForecastMethod method, ForecastMethod other) {
        return Rounded.of(mean(met, method, other, Accuracy::mase) / mean(met, other, method, Accuracy::mase));
    }
}
