package dev.bellwether.trend.topology;

import java.time.Instant;
import java.util.Objects;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.combination.TechnologyDetails;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.combination.TechnologyVerdict;
import dev.bellwether.trend.combination.TrendChanges;
import dev.bellwether.trend.combination.TrendReport;

/** Publishes a technology's trend when its details and the verdict on the very same row are there, and its content is new. */
final class TrendWriter {

    private final KeyValueStore<String, TechnologyRow> rows;
    private final KeyValueStore<String, TechnologyDetails> details;
    private final KeyValueStore<String, TechnologyVerdict> verdicts;
    private final KeyValueStore<String, TechnologyTrend> trends;
    private final KeyValueStore<String, PendingCauses> causes;
    private final Publisher publisher;

    TrendWriter(ProcessorContext<String, Finding> context) {
        rows = context.getStateStore(State.OWN_ROWS);
        details = context.getStateStore(State.DETAILS);
        verdicts = context.getStateStore(State.VERDICTS);
        trends = context.getStateStore(State.TRENDS);
        causes = context.getStateStore(State.CAUSES);
        publisher = new Publisher(context);
    }

    /** An outdated verdict writes nothing: the one on the newer row is on its way. */
    void write(String technology, long now) {
        var row = rows.get(technology);
        var verdict = verdicts.get(technology);
        if (row == null || verdict == null || row.basis() != verdict.basis()) {
            return;
        }
        var before = trends.get(technology);
        var detail = details.get(technology);
        var asOf = Today.start(Objects.requireNonNullElse(detail.asOf(), Today.at(now)));
        var trend = TrendReport.of(technology, Version.after(before == null ? 0 : before.version(), now), asOf, detail, verdict);
        if (before == null || !sameContent(before, trend)) {
            trends.put(technology, trend);
            publisher.trend(trend, now);
        }
        if (before != null) {
            tell(before, trend, now);
        } else {
            // What led to the first trend is no cause of the change after it.
            causes.put(technology, Objects.requireNonNullElse(causes.get(technology), PendingCauses.NONE).forgotten());
        }
    }

    private void tell(TechnologyTrend before, TechnologyTrend trend, long now) {
        var pending = Objects.requireNonNullElse(causes.get(trend.technology()), PendingCauses.NONE);
        var told = pending.told(now);
        var change = TrendChanges.between(before, trend, told.sequence(), Instant.ofEpochMilli(now), pending.causes(),
                pending.omitted());
        if (TrendChanges.notable(change)) {
            causes.put(trend.technology(), told);
            publisher.change(change, now);
        } else if (!pending.causes().isEmpty()) {
            causes.put(trend.technology(), pending.forgotten());
        }
    }

    private static boolean sameContent(TechnologyTrend one, TechnologyTrend other) {
        return one.level().equals(other.level()) && one.windows().equals(other.windows())
                && one.readings().equals(other.readings());
    }
}
