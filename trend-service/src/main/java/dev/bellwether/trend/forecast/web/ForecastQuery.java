package dev.bellwether.trend.forecast.web;

import java.time.Instant;
import java.util.function.Supplier;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.trend.forecast.ForecastMethod;
import dev.bellwether.trend.view.Window;
import dev.bellwether.trend.view.web.Parameter;

/**
 * What is asked for.
 *
 * @param signal  id; null for all
 * @param horizon steps, from 1; null for the usual one
 * @param asOf    a moment of the past; null for now
 */
record ForecastQuery(String signal, Integer horizon, ForecastMethod method, Window window, Instant asOf) {

    /**
     * The query's words, as they were sent.
     *
     * @param signal  one signal's id; all that decide directions if absent
     * @param horizon how many steps ahead, from 1; a year if absent
     * @param method  {@code level-trend} (the default), {@code holt-damped}, {@code naive} or {@code seasonal-naive}
     * @param window  that is looked at: {@code P2Y}, {@code P3Y} (the default) or {@code P5Y}
     */
    record Asked(String signal, String horizon, String method, String window, String asOf) {}

    static ForecastQuery of(Asked asked, Instant now) {
        var faults = new Faults();
        var query = new ForecastQuery(asked.signal(), read(faults, () -> horizon(asked.horizon())),
                read(faults, () -> method(asked.method())), read(faults, () -> Parameter.window(asked.window())),
                read(faults, () -> Parameter.asOf(asked.asOf(), now)));
        faults.throwIfAny();
        return query;
    }

    private static <T> T read(Faults faults, Supplier<T> parameter) {
        try {
            return parameter.get();
        } catch (InvalidInput e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    private static ForecastMethod method(String text) {
        return text == null
                ? ForecastMethod.LEVEL_TREND
                : Parameter.choose("method", text, ForecastMethod.values(), Parameter::word);
    }

    private static Integer horizon(String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new InvalidInput("/horizon", "must be a whole number of periods, at least 1");
        }
        return Integer.valueOf(text);
    }
}
