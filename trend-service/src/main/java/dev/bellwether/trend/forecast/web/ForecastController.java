package dev.bellwether.trend.forecast.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.forecast.SeriesForecast;
import dev.bellwether.trend.forecast.SignalForecasts;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.series.Window;
import dev.bellwether.trend.view.Standing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a technology's signals let expect, each by itself. */
@RestController
class ForecastController {

    private final Perspectives perspectives;
    private final Register<SignalDefinition> signals;
    private final Clock clock;

    ForecastController(Perspectives perspectives, Register<SignalDefinition> signals, Clock clock) {
        this.perspectives = perspectives;
        this.signals = signals;
        this.clock = clock;
    }

    /** Forecasts a technology's signals, each by itself. */
    @GetMapping("/api/trends/{slug}/forecast")
    ForecastAnswer forecast(@PathVariable String slug, ForecastQuery.Asked asked) {
        var query = ForecastQuery.of(asked, clock.instant());
        var perspective = perspectives.at(query.asOf());
        var standing = perspective.standings().find(slug)
                .orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
        var sources = sources(standing, query);
        var ids = sources.stream().map(SourceTrend::signal).toList();
        var forecasts = SignalForecasts.of(perspective.series().find(slug, ids), signals.findAll(ids));
        var each = sources.stream()
                .map(source -> forecasts.of(source, Window.valueOf(query.window().name()), query.method())).toList();
        check(query.horizon(), each);
        return ForecastAnswer.of(perspective, standing, query, ForecastAnswer.parts(query, sources, forecasts, each));
    }

    private static List<SourceTrend> sources(Standing standing, ForecastQuery query) {
        var all = standing.window(query.window()).map(WindowTrend::sources).orElse(List.of());
        if (query.signal() == null) {
            return all;
        }
        var one = all.stream().filter(source -> source.signal().equals(query.signal())).toList();
        if (one.isEmpty()) {
            throw new NotFound("There is no signal '" + query.signal() + "' that decides the direction of '"
                    + standing.technology().slug() + "'");
        }
        return one;
    }

    /** Signals of several cadences are asked at once: what the one that sees furthest cannot see is too far. */
    private static void check(Integer horizon, List<Optional<SeriesForecast>> forecasts) {
        int longest = SignalForecasts.longest(forecasts);
        if (horizon != null && longest > 0 && horizon > longest) {
            throw new InvalidInput("/horizon", "must be at most " + longest + ", a third of the periods that are known");
        }
    }
}
