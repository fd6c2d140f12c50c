package dev.bellwether.trend.forecast;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.series.SignalFacts;
import dev.bellwether.trend.series.Window;

/**
 * The forecasts of a technology's signals, for one window and method.
 *
 * @param series      what is known of it
 * @param definitions of the signals
 */
public record SignalForecasts(Map<String, SeriesSnapshot> series, Map<String, SignalDefinition> definitions) {

    /** From any order. */
    public static SignalForecasts of(Collection<SeriesSnapshot> series, Collection<SignalDefinition> definitions) {
        return new SignalForecasts(by(series, SeriesSnapshot::signal), by(definitions, SignalDefinition::id));
    }

    private static <T> Map<String, T> by(Collection<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each));
    }

    /**
     * Looks ahead with one signal, from the periods that its growth was fitted to.
     *
     * @param source what the trend says of the signal in the window
     * @return empty if it says nothing, or if the method needs more
     */
    public Optional<SeriesForecast> of(SourceTrend source, Window window, ForecastMethod method) {
        var own = series.get(source.signal());
        var definition = definitions.get(source.signal());
        if (!source.status().equals("used") || own == null || own.noise() == null || definition == null) {
            return Optional.empty();
        }
        return SeriesForecast.of(own.points(), SignalFacts.of(definition), source.through(), window,
                own.noise().levelVariance(), method);
    }

    /** The running total at the end of what is known; null unless the signal is a total. */
    public Double total(String signal) {
        return series.get(signal).points().stream().map(SeriesSnapshot.Point::total).filter(total -> total != null)
                .reduce((before, after) -> after).orElse(null);
    }

    /** What its values are; null if not known. */
    public String unit(String signal) {
        return definitions.containsKey(signal) ? definitions.get(signal).unit() : null;
    }

    /** How many steps the best of the signals can look ahead. */
    public static int longest(List<Optional<SeriesForecast>> forecasts) {
        return forecasts.stream().flatMap(Optional::stream).mapToInt(SeriesForecast::longest).max().orElse(0);
    }
}
