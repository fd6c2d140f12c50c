package dev.bellwether.trend.source.web;

import java.time.Instant;
import java.util.List;

import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.source.Cause;
import dev.bellwether.trend.source.Health;
import dev.bellwether.trend.source.HealthState;
import dev.bellwether.trend.source.Source;

/**
 * How a source is and was.
 *
 * @param asOf          the moment whose closed periods were looked at; null without observations
 * @param state         the worse of stated and observed, and so are cause, since and reason
 * @param previousState what its numbers said before; null if nothing else yet, or not since the log was replayed
 * @param stated        what people say; null for a moment of the past
 * @param observed      what its numbers say; null without observations
 * @param signals       how well each of its signals delivers, with the periods that were not ok
 */
record SourceHealthAnswer(String source, Instant asOf, HealthState state, Cause cause, Instant since, String reason,
        HealthState previousState, Health stated, Health observed, List<SignalHealth> signals) {

    /** @param observed null without observations */
    static SourceHealthAnswer now(Source source, SourceHealth observed) {
        var numbers = observed == null ? null : Health.observed(observed);
        return answer(source.id(), source.health().beside(numbers), source.health(), numbers, observed);
    }

    static SourceHealthAnswer past(SourceHealth observed) {
        var numbers = Health.observed(observed);
        return answer(observed.source(), numbers, null, numbers, observed);
    }

    private static SourceHealthAnswer answer(String source, Health shown, Health stated, Health numbers, SourceHealth observed) {
        var previous = observed == null || observed.previousState() == null ? null : observed.previousState().name();
        return new SourceHealthAnswer(source, observed == null ? null : observed.asOf(), shown.state(), shown.cause(),
                shown.since(), shown.reason(), previous == null ? null : HealthState.valueOf(previous), stated, numbers,
                observed == null ? List.of() : observed.signals());
    }
}
