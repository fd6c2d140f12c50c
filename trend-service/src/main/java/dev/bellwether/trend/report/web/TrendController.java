package dev.bellwether.trend.report.web;

import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.trend.report.SignalsOf;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.Standings;
import dev.bellwether.trend.view.web.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrendController {

    private final Standings standings;
    private final Healths healths;

    TrendController(Standings standings, Healths healths) {
        this.standings = standings;
        this.healths = healths;
    }

    @GetMapping("/api/trends/{slug}")
    TrendReport report(@PathVariable String slug, @RequestParam(required = false) String window) {
        var chosen = Parameter.window(window);
        var standing = standings.find(slug).orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
        var asOf = standing.trend() == null ? standings.asOf().orElse(null) : standing.trend().asOf();
        return TrendReport.of(standing, asOf, chosen, healths.of(sources(standing)));
    }

    private static Set<String> sources(Standing standing) {
        return standing.trend() == null
                ? Set.of()
                : SignalsOf.trend(standing.trend()).stream().map(Source::ofSignal).collect(Collectors.toSet());
    }
}
