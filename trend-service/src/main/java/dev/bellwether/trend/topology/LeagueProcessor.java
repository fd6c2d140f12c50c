package dev.bellwether.trend.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.trend.combination.League;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.combination.TechnologyVerdict;

/** All technologies in one place, a few numbers each, kept in memory too with what was told of them: false discoveries and ranks need all of them. */
final class LeagueProcessor implements Processor<String, TechnologyRow, String, TechnologyVerdict> {

    private static final String ALL = "all";

    private final Pace pace;
    private final SortedMap<String, TechnologyRow> rows = new TreeMap<>();
    private final Map<String, TechnologyVerdict> told = new HashMap<>();
    private ProcessorContext<String, TechnologyVerdict> context;
    private KeyValueStore<String, TechnologyRow> store;
    private KeyValueStore<String, TechnologyVerdict> verdicts;
    private Agenda agenda;

    LeagueProcessor(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void init(ProcessorContext<String, TechnologyVerdict> processorContext) {
        context = processorContext;
        store = context.getStateStore(State.LEAGUE_ROWS);
        verdicts = context.getStateStore(State.LEAGUE_VERDICTS);
        agenda = new Agenda(context.getStateStore(State.LEAGUE_AGENDA), pace.ofComparison(), context.currentSystemTimeMs());
        // A task that is revived after a failure begins with what was committed.
        rows.clear();
        told.clear();
        try (var kept = store.all()) {
            kept.forEachRemaining(entry -> rows.put(entry.key, entry.value));
        }
        try (var kept = verdicts.all()) {
            kept.forEachRemaining(entry -> told.put(entry.key, entry.value));
        }
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME, now -> agenda.work(now, all -> judge(now)));
    }

    @Override
    public void process(Record<String, TechnologyRow> record) {
        rows.put(record.key(), record.value());
        store.put(record.key(), record.value());
        agenda.mark(ALL, context.currentSystemTimeMs());
    }

    private void judge(long now) {
        League.judge(rows).forEach((technology, verdict) -> {
            if (!verdict.equals(told.get(technology))) {
                verdicts.put(technology, verdict);
                context.forward(new Record<>(technology, verdict, now));
                told.put(technology, verdict);
            }
        });
    }
}
