package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.trend.hot.HotTable;
import dev.bellwether.trend.series.Arrival;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.source.Source;

/**
 * By signal: keeps its observations and, when they have settled, a day has begun or its definition changed, tells each technology what the
 * signal says of it, those that were observed first, and its source how well it delivers.
 */
final class SignalProcessor implements Processor<String, ObservationRecorded, String, SignalFinding> {

    /** Stands for a signal in the emissions; no signal's id holds a slash. */
    private static final String HEALTH = "/health";
    private static final String OTHERS = "/others";

    private final Pace pace;
    private final int partitions;
    private final Map<String, SignalState> states = new HashMap<>();
    private final Map<String, Untold> untold = new HashMap<>();
    private ProcessorContext<String, SignalFinding> context;
    private ObservationStore observations;
    private Emissions emissions;
    private HotWriter hot;
    private Agenda agenda;
    private KeyValueStore<String, SignalState> stateStore;
    private ReadOnlyKeyValueStore<String, ValueAndTimestamp<SignalDefinition>> definitions;

    /** What is still to be told of a signal's day. */
    private record Untold(LocalDate day, RememberedSignal known, Map<String, SignalSeries> series, Backlog others) {}

    /** @param partitions by which the work is divided: each may be done here */
    SignalProcessor(Pace pace, int partitions) {
        this.pace = pace;
        this.partitions = partitions;
    }

    @Override
    public void init(ProcessorContext<String, SignalFinding> processorContext) {
        context = processorContext;
        observations = new ObservationStore(context.getStateStore(State.OBSERVATIONS), new SignalMemory(partitions));
        emissions = new Emissions(context.getStateStore(State.EMISSIONS));
        hot = new HotWriter(context);
        agenda = new Agenda(context.getStateStore(State.SIGNAL_AGENDA), pace, context.currentSystemTimeMs());
        definitions = context.getStateStore(State.DEFINITIONS);
        stateStore = context.getStateStore(State.SIGNAL_STATES);
        states.clear();
        untold.clear();
        try (var known = stateStore.all()) {
            known.forEachRemaining(entry -> states.put(entry.key, entry.value));
        }
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    /** @throws IllegalArgumentException for what no source can have observed; the record becomes a dead letter */
    @Override
    public void process(Record<String, ObservationRecorded> record) {
        var observation = record.value();
        if (observations.keep(observation, Arrival.of(observation, record.timestamp()))) {
            states.computeIfAbsent(observation.signal(), this::remember);
            agenda.mark(observation.signal(), context.currentSystemTimeMs());
            if (untold.containsKey(observation.signal())) {
                agenda.mark(observation.signal() + OTHERS, context.currentSystemTimeMs());
            }
        }
    }

    private SignalState remember(String signal) {
        stateStore.put(signal, SignalState.NEVER);
        return SignalState.NEVER;
    }

    private void tick(long now) {
        var today = Today.at(now);
        states.forEach((signal, state) -> {
            if (!state.equals(new SignalState(today, version(signal)))) {
                agenda.remind(signal, now);
            }
        });
        agenda.work(now, what -> {
            var signal = what.endsWith(OTHERS) ? what.substring(0, what.length() - OTHERS.length()) : what;
            if (signal.equals(what) || !untold.containsKey(signal)) {
                compute(signal, today, now);
            }
            tellOthers(signal, now);
        });
    }

    private void compute(String signal, LocalDate today, long now) {
        var state = new SignalState(today, version(signal));
        states.put(signal, state);
        stateStore.put(signal, state);
        var definition = definition(signal);
        var known = definition == null ? observations.forget(signal) : observations.of(signal);
        var table = definition == null ? null : known.table(definition, today);
        health(signal, today, table == null ? null : table.health().orElse(null), now);
        var all = table == null ? Map.<String, SignalSeries>of() : table.series();
        var before = untold.get(signal);
        var next = new Untold(today, known, all, before == null ? new Backlog(pace) : before.others);
        untold.put(signal, next);
        known.fresh().forEach(technology -> tell(signal, technology, next, now));
        next.others.add(all.keySet());
        emissions.technologies(signal).stream().filter(technology -> !all.containsKey(technology)).forEach(technology -> {
            emissions.forget(signal, technology);
            known.forget(technology);
            forward(technology, new SeriesChange(signal, today, null), now);
        });
        hot.write(signal, Optional.ofNullable(definition).flatMap(defined -> HotTable.of(defined, known.observed(), today)), now);
    }

    private void tellOthers(String signal, long now) {
        var of = untold.get(signal);
        of.others.work(technology -> tell(signal, technology, of, now));
        if (of.others.isEmpty()) {
            untold.remove(signal);
        } else {
            agenda.mark(signal + OTHERS, now);
        }
    }

    private boolean tell(String signal, String technology, Untold of, long now) {
        var series = of.series.get(technology);
        if (series == null || of.known.told(technology, series)) {
            return false;
        }
        of.known.tell(technology, series);
        boolean changed = emissions.changed(signal, technology, series);
        if (changed) {
            forward(technology, new SeriesChange(signal, of.day, series), now);
        }
        return changed;
    }

    private void health(String signal, LocalDate today, @Nullable SignalHealth health, long now) {
        if (emissions.changed(HEALTH, signal, health == null ? "none" : health)) {
            var change = new SignalHealthChange(signal, today, health);
            context.forward(new Record<>(Source.ofSignal(signal), new SignalFinding.Health(change), now));
        }
    }

    private void forward(String technology, SeriesChange change, long now) {
        context.forward(new Record<>(technology, new SignalFinding.Series(change), now));
    }

    private long version(String signal) {
        var definition = definition(signal);
        return definition == null ? 0 : definition.version();
    }

    private @Nullable SignalDefinition definition(String signal) {
        return ValueAndTimestamp.getValueOrNull(definitions.get(signal));
    }
}
