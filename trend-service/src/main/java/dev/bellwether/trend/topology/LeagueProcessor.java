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
import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.combination.League;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.combination.TechnologyVerdict;

/**
 * All technologies in one place, a few numbers each, kept in memory too with what was told of them: false discoveries and ranks need all of them. Whose
 * own row changed is told at once, the others little by little.
 */
final class LeagueProcessor implements Processor<String, TechnologyRow, String, TechnologyVerdict> {

    private static final String ALL = "all";
    private static final String OTHERS = "others";

    private final Pace pace;
    private final SortedMap<String, TechnologyRow> rows = new TreeMap<>();
    private final Map<String, TechnologyVerdict> told = new HashMap<>();
    private ProcessorContext<String, TechnologyVerdict> context;
    private KeyValueStore<String, TechnologyRow> store;
    private KeyValueStore<String, TechnologyVerdict> verdicts;
    private final Backlog others;
    private Agenda agenda;
    private @Nullable League league;

    LeagueProcessor(Pace pace) {
        this.pace = pace;
        others = new Backlog(pace);
    }

    @Override
    public void init(ProcessorContext<String, TechnologyVerdict> processorContext) {
        context = processorContext;
        store = context.getStateStore(State.LEAGUE_ROWS);
        verdicts = context.getStateStore(State.LEAGUE_VERDICTS);
        agenda = new Agenda(context.getStateStore(State.LEAGUE_AGENDA), pace, context.currentSystemTimeMs());
        // A task that is revived after a failure begins with what was committed.
        rows.clear();
        told.clear();
        try (var kept = store.all()) {
            kept.forEachRemaining(entry -> rows.put(entry.key, entry.value));
        }
        try (var kept = verdicts.all()) {
            kept.forEachRemaining(entry -> told.put(entry.key, entry.value));
        }
        league = null;
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME, now -> agenda.work(now, what -> judge(what, now)));
    }

    @Override
    public void process(Record<String, TechnologyRow> record) {
        rows.put(record.key(), record.value());
        store.put(record.key(), record.value());
        agenda.mark(ALL, context.currentSystemTimeMs());
        if (!others.isEmpty()) {
            // They wait for the end of a flood: each row of it moves them again.
            agenda.mark(OTHERS, context.currentSystemTimeMs());
        }
    }

    private void judge(String what, long now) {
        var known = league;
        if (known != null && what.equals(OTHERS)) {
            others.work(technology -> tell(known, technology, now));
        } else {
            league = compare(now);
        }
        if (!others.isEmpty()) {
            agenda.mark(OTHERS, now);
        }
    }

    private League compare(long now) {
        var all = League.of(rows);
        rows.forEach((technology, row) -> {
            var before = told.get(technology);
            if (before == null || before.basis() != row.basis()) {
                tell(all, technology, now);
            }
        });
        others.add(rows.keySet());
        return all;
    }

    private boolean tell(League by, String technology, long now) {
        var verdict = by.verdict(technology);
        if (verdict.equals(told.get(technology))) {
            return false;
        }
        verdicts.put(technology, verdict);
        context.forward(new Record<>(technology, verdict, now));
        told.put(technology, verdict);
        return true;
    }
}
