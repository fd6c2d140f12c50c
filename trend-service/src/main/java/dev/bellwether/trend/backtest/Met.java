package dev.bellwether.trend.backtest;

import java.util.Map;

import dev.bellwether.trend.forecast.Accuracy;
import dev.bellwether.trend.forecast.ForecastMethod;

/**
 * How the forecasts of one series from one origin met what came.
 *
 * @param signal   id
 * @param accuracy of each method that was able to
 * @param steps    future counts that came
 * @param in80     how many of them lay inside the default method's 80 % interval
 * @param in95     inside its 95 % interval
 */
record Met(String signal, Map<ForecastMethod, Accuracy> accuracy, int steps, int in80, int in95) {

    String source() {
        return signal.substring(0, signal.indexOf('.'));
    }

    /** Whether the method and the default can be compared here. */
    boolean comparable(ForecastMethod other) {
        return accuracy.containsKey(other) && accuracy.get(other).mase() != null;
    }
}
