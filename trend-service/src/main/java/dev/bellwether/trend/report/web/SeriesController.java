package dev.bellwether.trend.report.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.trend.perspective.Perspective;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.report.SignalsOf;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.web.Parameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The series as trends see them; the observations themselves stay in the log. */
@RestController
@RequestMapping("/api/trends/{slug}/series")
class SeriesController {

    private final Perspectives perspectives;
    private final Clock clock;

    SeriesController(Perspectives perspectives, Clock clock) {
        this.perspectives = perspectives;
        this.clock = clock;
    }

    /** Reads a technology's series, as trends see them. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    SeriesAnswer json(@PathVariable String slug, @RequestParam(required = false) String signal,
            @RequestParam(required = false) String asOf) {
        var perspective = perspectives.at(Parameter.asOf(asOf, clock.instant()));
        var standing = standing(perspective, slug);
        var moment = standing.trend() == null ? perspective.asked() : perspective.asOf(standing).orElseThrow();
        return new SeriesAnswer(moment, perspective.reconstructed(), slug, series(perspective, standing, signal));
    }

    /** Reads a technology's series, as trends see them. */
    @GetMapping(produces = BulkFormat.CSV_TYPE)
    String csv(@PathVariable String slug, @RequestParam(required = false) String signal,
            @RequestParam(required = false) String asOf) {
        var perspective = perspectives.at(Parameter.asOf(asOf, clock.instant()));
        return SeriesCsv.write(series(perspective, standing(perspective, slug), signal));
    }

    private static Standing standing(Perspective perspective, String slug) {
        return perspective.standings().find(slug).orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
    }

    private static List<SeriesSnapshot> series(Perspective perspective, Standing standing, String signal) {
        var slug = standing.technology().slug();
        if (signal == null) {
            Collection<String> signals = standing.trend() == null ? List.of() : SignalsOf.trend(standing.trend());
            return perspective.series().find(slug, signals);
        }
        var found = perspective.series().find(slug, List.of(signal));
        if (found.isEmpty()) {
            throw new NotFound("There is no series of '" + signal + "' for '" + slug + "'");
        }
        return found;
    }
}
