package dev.bellwether.trend.report.web;

import java.util.Collection;
import java.util.List;

import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.trend.report.SignalsOf;
import dev.bellwether.trend.view.SeriesShelf;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.Standings;
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

    private final Standings standings;
    private final SeriesShelf shelf;

    SeriesController(Standings standings, SeriesShelf shelf) {
        this.standings = standings;
        this.shelf = shelf;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    SeriesAnswer json(@PathVariable String slug, @RequestParam(required = false) String signal) {
        var standing = standing(slug);
        var asOf = standing.trend() == null ? null : standing.trend().asOf();
        return new SeriesAnswer(asOf, slug, series(standing, signal));
    }

    @GetMapping(produces = BulkFormat.CSV_TYPE)
    String csv(@PathVariable String slug, @RequestParam(required = false) String signal) {
        return SeriesCsv.write(series(standing(slug), signal));
    }

    private Standing standing(String slug) {
        return standings.find(slug).orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
    }

    private List<SeriesSnapshot> series(Standing standing, String signal) {
        var slug = standing.technology().slug();
        if (signal == null) {
            Collection<String> signals = standing.trend() == null ? List.of() : SignalsOf.trend(standing.trend());
            return shelf.find(slug, signals);
        }
        var found = shelf.find(slug, List.of(signal));
        if (found.isEmpty()) {
            throw new NotFound("There is no series of '" + signal + "' for '" + slug + "'");
        }
        return found;
    }
}
