package dev.bellwether.trend.hot.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.hot.HalfLives;
import dev.bellwether.trend.hot.HotTechnology;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.view.TechnologyRefs;
import dev.bellwether.trend.view.web.Parameter;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The path is one of the technologies' own, and wins over them: a technology with the slug {@code hot} has no trend to read. */
@RestController
class HotController {

    private final Perspectives perspectives;
    private final Clock clock;
    private final TechnologyRefs technologies;
    private final Healths healths;
    private final Register<SignalDefinition> signals;

    HotController(Perspectives perspectives, Clock clock, TechnologyRefs technologies, Healths healths,
            Register<SignalDefinition> signals) {
        this.perspectives = perspectives;
        this.clock = clock;
        this.technologies = technologies;
        this.healths = healths;
        this.signals = signals;
    }

    /**
     * The query's words, as they were sent.
     *
     * @param source    only by what this source says
     * @param signal    only by this signal
     * @param kind      only technologies of this kind
     * @param halfLives of the two means that are compared, in days: {@code 7/28} (the default) or {@code 3/21}
     */
    record Asked(String source, String signal, String kind, String halfLives, Integer limit, String asOf) {

        HalfLives pair() {
            return Arrays.stream(HalfLives.values()).filter(each -> each.text().equals(halfLives)).findFirst()
                    .orElse(HalfLives.WEEK_AND_MONTH);
        }

        boolean about(HotSnapshot snapshot) {
            return (source == null || Source.ofSignal(snapshot.signal()).equals(source))
                    && (signal == null || snapshot.signal().equals(signal));
        }
    }

    /** Lists what is hot: of what has been observed much more lately than before. */
    @Operation(operationId = "listHotTechnologies")
    @GetMapping("/api/trends/hot")
    HotAnswer hot(Asked asked) {
        check(asked);
        var perspective = perspectives.at(Parameter.asOf(asked.asOf(), clock.instant()));
        var looked = perspective.hot().all().stream().filter(asked::about).toList();
        var asOf = perspective.asked() != null
                ? perspective.asked()
                : looked.stream().map(HotSnapshot::asOf).max(Instant::compareTo).orElse(null);
        var sources = looked.stream().map(each -> Source.ofSignal(each.signal())).collect(Collectors.toSet());
        return new HotAnswer(asOf, asked.pair().text(), items(asked, HotTechnology.rank(looked, asked.pair())),
                looked.stream().map(HotAnswer.Looked::of).toList(), healths.troubled(sources));
    }

    private List<HotItem> items(Asked asked, List<HotTechnology> ranked) {
        var refs = technologies.selectable(ranked.stream().map(HotTechnology::technology).toList());
        var items = new ArrayList<HotItem>();
        for (var one : ranked) {
            var ref = refs.get(one.technology());
            if (ref != null && (asked.kind() == null || asked.kind().equals(ref.kind()))
                    && items.size() < Paging.limit(asked.limit())) {
                items.add(HotItem.of(items.size() + 1, ref, one));
            }
        }
        return items;
    }

    private void check(Asked asked) {
        var faults = new Faults();
        faults.check(asked.source() == null || !healths.of(Set.of(asked.source())).isEmpty(), "/source",
                "There is no source '" + asked.source() + "'");
        faults.check(asked.signal() == null || signals.find(asked.signal()).isPresent(), "/signal",
                "There is no signal '" + asked.signal() + "'");
        faults.check(asked.halfLives() == null || asked.pair().text().equals(asked.halfLives()), "/halfLives",
                "must be 7/28 or 3/21");
        faults.check(asked.limit() == null || asked.limit() >= 1 && asked.limit() <= Paging.MAX, "/limit",
                "must be 1 to " + Paging.MAX);
        faults.throwIfAny();
    }
}
