package dev.bellwether.trend.report.web;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.report.SignalsOf;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.web.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrendController {

    private final Perspectives perspectives;
    private final Healths healths;
    private final Clock clock;

    TrendController(Perspectives perspectives, Healths healths, Clock clock) {
        this.perspectives = perspectives;
        this.healths = healths;
        this.clock = clock;
    }

    /** Reads where a technology is heading, with everything behind it. */
    @GetMapping("/api/trends/{slug}")
    TrendReport report(@PathVariable String slug, @RequestParam(required = false) String window,
            @RequestParam(required = false) String asOf) {
        var chosen = Parameter.window(window);
        var perspective = perspectives.at(Parameter.asOf(asOf, clock.instant()));
        var standing = perspective.standings().find(slug)
                .orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
        return TrendReport.of(standing, perspective, chosen, healths.of(sources(standing)));
    }

    private static Set<String> sources(Standing standing) {
        return standing.trend() == null
                ? Set.of()
                : SignalsOf.trend(standing.trend()).stream().map(Source::ofSignal).collect(Collectors.toSet());
    }
}
