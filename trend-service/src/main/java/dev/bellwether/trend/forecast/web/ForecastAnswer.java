package dev.bellwether.trend.forecast.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.forecast.Expected;
import dev.bellwether.trend.forecast.SeriesForecast;
import dev.bellwether.trend.forecast.SignalForecasts;
import dev.bellwether.trend.perspective.Perspective;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.web.Parameter;

/**
 * What a technology's signals let expect.
 *
 * @param asOf          the moment whose closed periods were looked at; null before the technology's first trend
 * @param reconstructed whether any of it was recorded only later; null for now
 */
record ForecastAnswer(Instant asOf, Boolean reconstructed, String technology, String window, String method,
        List<SignalPart> items) {

    /**
     * One signal.
     *
     * @param status   {@code forecast}, or why there is none
     * @param unit     of the values; null if not known
     * @param n        periods that were looked at
     * @param every    a point stands for every so-many-th period; null without a forecast, and so is the rest
     * @param longest  the longest horizon that can be asked for
     * @param through  the newest period that was looked at
     * @param exposure what the future counts are assumed to be measured against
     */
    record SignalPart(String signal, String source, String status, String unit, int n, Cadence cadence, Integer every,
            Integer longest, Period through, Double exposure, List<PointPart> points) {}

    /**
     * One future period.
     *
     * @param relative the same for one unit of exposure, which the intervals then take as known
     * @param total    the running total at its end, as the mean has it; null unless the signal is a total
     */
    record PointPart(Period period, @JsonUnwrapped Expected expected, Expected relative, Double total) {}

    static ForecastAnswer of(Perspective perspective, Standing standing, ForecastQuery query, List<SignalPart> items) {
        var asOf = standing.trend() == null ? perspective.asked() : perspective.asOf(standing).orElseThrow();
        return new ForecastAnswer(asOf, perspective.reconstructed(), standing.technology().slug(), query.window().name(),
                Parameter.word(query.method()), items);
    }

    static List<SignalPart> parts(ForecastQuery query, List<SourceTrend> sources, SignalForecasts forecasts,
            List<Optional<SeriesForecast>> each) {
        var items = new ArrayList<SignalPart>();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            items.add(each.get(i).map(forecast -> part(source, forecast, query, forecasts)).orElseGet(() -> none(source)));
        }
        return items;
    }

    private static SignalPart none(SourceTrend of) {
        return new SignalPart(of.signal(), of.source(), of.status().equals("used") ? "insufficient-data" : of.status(), null,
                of.periods(), null, null, null, of.through(), null, List.of());
    }

    private static SignalPart part(SourceTrend of, SeriesForecast forecast, ForecastQuery query, SignalForecasts all) {
        int horizon = query.horizon() == null ? forecast.usual() : Math.min(query.horizon(), forecast.longest());
        return new SignalPart(of.signal(), of.source(), "forecast", all.unit(of.signal()), forecast.counts().counts().length,
                forecast.signal().cadence(), forecast.signal().step(), forecast.longest(), forecast.through(),
                forecast.exposure(), points(forecast, horizon, all.total(of.signal())));
    }

    private static List<PointPart> points(SeriesForecast forecast, int horizon, Double total) {
        var points = new ArrayList<PointPart>();
        double sum = 0;
        for (int step = 1; step <= horizon; step++) {
            var expected = forecast.at(step);
            var known = forecast.at(step, forecast.exposure());
            sum += expected.mean();
            points.add(new PointPart(forecast.period(step), expected, known.times(1 / forecast.exposure()),
                    total == null ? null : total + sum));
        }
        return points;
    }
}
