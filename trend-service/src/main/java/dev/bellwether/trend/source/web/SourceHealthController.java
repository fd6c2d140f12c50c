package dev.bellwether.trend.source.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.source.ObservedHealths;
import dev.bellwether.trend.source.PastHealths;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.view.web.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SourceHealthController {

    private final Register<Source> sources;
    private final ObservedHealths observed;
    private final PastHealths past;
    private final Clock clock;

    SourceHealthController(Register<Source> sources, ObservedHealths observed, PastHealths past, Clock clock) {
        this.sources = sources;
        this.observed = observed;
        this.past = past;
        this.clock = clock;
    }

    /** Reads how healthy a source is and was. */
    @GetMapping("/api/sources/{id}/health")
    SourceHealthAnswer health(@PathVariable String id, @RequestParam(required = false) String asOf) {
        var moment = Parameter.asOf(asOf, clock.instant());
        var source = sources.find(id).orElseThrow(() -> new NotFound("There is no source '" + id + "'"));
        return moment == null ? SourceHealthAnswer.now(source, observed.of(List.of(id)).get(id)) : past(id, moment);
    }

    private SourceHealthAnswer past(String id, Instant moment) {
        return past.find(id, moment).map(SourceHealthAnswer::past)
                .orElseThrow(() -> new NotFound("Nothing was known of '" + id + "' at " + moment));
    }
}
