package dev.bellwether.trend.burst.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.burst.Batches;
import dev.bellwether.trend.burst.BurstMethod;
import dev.bellwether.trend.burst.web.BurstAnswer.SignalPart;
import dev.bellwether.trend.burst.web.BurstAnswer.Unsuitable;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.report.SignalsOf;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.web.Parameter;

@RestController
class BurstController {

    private final Perspectives perspectives;
    private final Clock clock;
    private final Register<SignalDefinition> signals;

    BurstController(Perspectives perspectives, Clock clock, Register<SignalDefinition> signals) {
        this.perspectives = perspectives;
        this.clock = clock;
        this.signals = signals;
    }

    /**
     * The query's words, as they were sent.
     *
     * @param signal one signal's id; all that count if absent
     * @param s      how much higher the rate of a burst is, above 1 and at most 100; 2 if absent
     * @param gamma  how much it costs to enter a burst, 0 to 100; 2 if absent
     * @param method {@code kleinberg} (the default) or {@code bocpd}
     */
    record Asked(String signal, Double s, Double gamma, String method, String asOf) {

        private static final double DEFAULT = 2;
        private static final double HIGHEST = 100;

        Search search() {
            var faults = new Faults();
            boolean bocpd = "bocpd".equals(method);
            faults.check(method == null || bocpd || method.equals("kleinberg"), "/method", "must be one of kleinberg, bocpd");
            faults.check(s == null || s > 1 && s <= HIGHEST, "/s", "must be above 1 and at most 100");
            faults.check(gamma == null || gamma >= 0 && gamma <= HIGHEST, "/gamma", "must be 0 to 100");
            faults.check(s == null || !bocpd, "/s", "goes with the method kleinberg only");
            faults.check(gamma == null || !bocpd, "/gamma", "goes with the method kleinberg only");
            faults.throwIfAny();
            return new Search(bocpd ? BurstMethod.BOCPD : BurstMethod.KLEINBERG, s == null ? DEFAULT : s,
                    gamma == null ? DEFAULT : gamma);
        }
    }

    /** Finds the periods in which much more was observed of a technology than usual. */
    @GetMapping("/api/trends/{slug}/bursts")
    BurstAnswer bursts(@PathVariable String slug, Asked asked) {
        var search = asked.search();
        var perspective = perspectives.at(Parameter.asOf(asked.asOf(), clock.instant()));
        var standing = perspective.standings().find(slug)
                .orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
        var ids = asked.signal() == null ? signals(standing) : List.of(asked.signal());
        var series = byId(perspective.series().find(slug, ids), SeriesSnapshot::signal);
        if (asked.signal() != null && series.isEmpty()) {
            throw new NotFound("There is no series of '" + asked.signal() + "' for '" + slug + "'");
        }
        var definitions = byId(signals.findAll(ids), SignalDefinition::id);
        var found = new ArrayList<SignalPart>();
        var unsuitable = new ArrayList<Unsuitable>();
        for (var id : ids) {
            Batches.reason(definitions.get(id), series.get(id), search.method()).ifPresentOrElse(
                    reason -> unsuitable.add(new Unsuitable(id, reason)),
                    () -> found.add(search.in(id, Batches.of(series.get(id), search.method()))));
        }
        boolean kleinberg = search.method() == BurstMethod.KLEINBERG;
        return new BurstAnswer(perspective.asOf(standing).orElse(null), slug, Parameter.word(search.method()),
                kleinberg ? search.s() : null, kleinberg ? search.gamma() : null, found, unsuitable);
    }

    private static Collection<String> signals(Standing standing) {
        return standing.trend() == null ? List.of() : SignalsOf.trend(standing.trend());
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
