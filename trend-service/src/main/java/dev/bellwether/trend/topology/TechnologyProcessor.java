package dev.bellwether.trend.topology;

import java.util.Objects;

import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.combination.TechnologyCombination;
import dev.bellwether.trend.combination.TechnologyDetails;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.series.PointChanges;
import dev.bellwether.trend.series.SignalSeries;

/** By technology: publishes its series, combines its signals and sends a row to the comparison. */
final class TechnologyProcessor implements Processor<String, SeriesChange, String, Finding> {

    private final Pace pace;
    private ProcessorContext<String, Finding> context;
    private SeriesStore series;
    private KeyValueStore<String, TechnologyRow> rows;
    private KeyValueStore<String, TechnologyDetails> details;
    private KeyValueStore<String, PendingCauses> causes;
    private Agenda agenda;
    private Publisher publisher;
    private TrendWriter writer;

    TechnologyProcessor(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void init(ProcessorContext<String, Finding> processorContext) {
        context = processorContext;
        series = new SeriesStore(context.getStateStore(State.SERIES));
        rows = context.getStateStore(State.OWN_ROWS);
        details = context.getStateStore(State.DETAILS);
        causes = context.getStateStore(State.CAUSES);
        agenda = new Agenda(context.getStateStore(State.TECHNOLOGY_AGENDA), pace, context.currentSystemTimeMs());
        publisher = new Publisher(context);
        writer = new TrendWriter(context);
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME,
                now -> agenda.work(now, technology -> combine(technology, now)));
    }

    @Override
    public void process(Record<String, SeriesChange> record) {
        var technology = record.key();
        var change = record.value();
        long now = context.currentSystemTimeMs();
        var before = series.kept(technology, change.signal());
        explain(technology, change, before.series());
        var after = series.replace(technology, change, now);
        if (after.version() != before.version()) {
            publisher.series(technology, change.signal(), after.version(), after.series(), now);
        }
        agenda.mark(technology, now);
    }

    private void explain(String technology, SeriesChange change, @Nullable SignalSeries before) {
        if (before != null) {
            var found = PointChanges.between(change.signal(), before.points(), Publisher.points(change.series()));
            if (!found.isEmpty()) {
                causes.put(next(technology), pending(next(technology)).and(found));
            }
        }
    }

    private PendingCauses pending(String key) {
        return Objects.requireNonNullElse(causes.get(key), PendingCauses.NONE);
    }

    /** Where causes wait for the combination: until then a verdict is about what was before them, and would use them up. */
    private static String next(String technology) {
        return technology + "/next";
    }

    private void combine(String technology, long now) {
        var explained = causes.delete(next(technology));
        if (explained != null) {
            causes.put(technology, pending(technology).and(explained));
        }
        var combination = TechnologyCombination.of(series.of(technology));
        details.put(technology, combination.details().on(series.asOf(technology)));
        var before = rows.get(technology);
        var row = combination.row().withBasis(before == null ? 1 : before.basis());
        if (row.equals(before)) {
            writer.write(technology, now);
        } else {
            var next = before == null ? row : row.withBasis(before.basis() + 1);
            rows.put(technology, next);
            context.forward(new Record<>(technology, new Finding.Row(next), now));
        }
    }
}
