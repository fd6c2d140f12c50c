package dev.bellwether.trend.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.trend.forecast.Accuracy;
import dev.bellwether.trend.forecast.Expected;
import dev.bellwether.trend.forecast.ForecastMethod;
import dev.bellwether.trend.forecast.SeriesForecast;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.Window;

/** Forecasts from one day, met with what was known a year later. */
final class Foresight {

    private final boolean exposureKnown;

    /** @param exposureKnown whether forecasts are told how large the source was to be; else they assume it as the product does */
    Foresight(boolean exposureKnown) {
        this.exposureKnown = exposureKnown;
    }

    /** Every series that the product would have used. */
    List<Met> of(Market then, Market later, Window window) {
        var all = new ArrayList<Met>();
        then.judge(source -> true, window).forEach((technology, judgement) -> judgement.used().forEach(source -> {
            var after = later.series(technology, source.signal());
            if (after != null) {
                met(then.series(technology, source.signal()), after, source.through(), window).ifPresent(all::add);
            }
        }));
        return all;
    }

    private Optional<Met> met(SignalSeries then, SignalSeries later, Period newest, Window window) {
        var accuracy = new EnumMap<ForecastMethod, Accuracy>(ForecastMethod.class);
        var inside = new int[3];
        for (var method : ForecastMethod.values()) {
            SeriesForecast.of(then.points(), then.signal(), newest, window, then.noise().levelVariance(), method)
                    .ifPresent(forecast -> {
                        var steps = steps(forecast, later);
                        if (!steps.isEmpty()) {
                            accuracy.put(method, accuracy(forecast, steps));
                        }
                        if (method == ForecastMethod.LEVEL_TREND) {
                            inside[0] = steps.size();
                            inside[1] = (int) steps.stream()
                                    .filter(step -> step.inside(step.expected.low80(), step.expected.high80())).count();
                            inside[2] = (int) steps.stream()
                                    .filter(step -> step.inside(step.expected.low95(), step.expected.high95())).count();
                        }
                    });
        }
        return inside[0] == 0
                ? Optional.empty()
                : Optional.of(new Met(then.signal().id(), accuracy, inside[0], inside[1], inside[2]));
    }

    /** @param scale turns a count into one at the mean exposure */
    private record Step(Expected expected, double actual, double scale) {

        boolean inside(double low, double high) {
            // A share is a whole number of its resolution up to the last bit.
            return actual >= low * (1 - 1e-9) && actual <= high * (1 + 1e-9);
        }
    }

    private List<Step> steps(SeriesForecast forecast, SignalSeries later) {
        var steps = new ArrayList<Step>();
        double mean = Arrays.stream(forecast.counts().exposure()).average().orElseThrow();
        for (int step = 1; step <= forecast.usual(); step++) {
            int ahead = step;
            var period = forecast.period(step);
            later.points().stream().filter(point -> point.period().equals(period) && usable(point, later)).findFirst()
                    .ifPresent(point -> {
                        steps.add(exposureKnown
                                ? new Step(forecast.at(ahead, point.exposure()), point.value(), mean / point.exposure())
                                : new Step(forecast.at(ahead), point.value(), 1));
                    });
        }
        return steps;
    }

    /** An increment over a gap is no count of its period: it can only be met by who knows how long it was. */
    private boolean usable(Point point, SignalSeries later) {
        return point.value() != null && point.exposure() != null && point.exposure() > 0
                && (exposureKnown || point.total() == null || later.points().stream()
                        .anyMatch(before -> before.period().equals(point.period().plus(-1))));
    }

    private Accuracy accuracy(SeriesForecast forecast, List<Step> steps) {
        var counts = forecast.counts();
        double mean = Arrays.stream(counts.exposure()).average().orElseThrow();
        var training = new double[counts.counts().length];
        Arrays.setAll(training, t -> counts.counts()[t] / forecast.signal().scale()
                * (exposureKnown ? mean / counts.exposure()[t] : 1));
        return Accuracy.of(training, array(steps, step -> step.actual * step.scale),
                array(steps, step -> step.expected.mean() * step.scale), 1);
    }

    private static double[] array(List<Step> steps, ToDoubleFunction<Step> what) {
        return steps.stream().mapToDouble(what).toArray();
    }
}
