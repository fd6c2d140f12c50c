package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.health.SourceHealths;

/** By source: puts its signals' health together and publishes it when it says something new. */
final class SourceProcessor implements Processor<String, SignalHealthChange, String, SourceHealth> {

    private final Pace pace;
    private ProcessorContext<String, SourceHealth> context;
    private KeyValueStore<String, SignalHealthChange> signals;
    private KeyValueStore<String, SourceHealth> published;
    private Agenda agenda;

    SourceProcessor(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void init(ProcessorContext<String, SourceHealth> processorContext) {
        context = processorContext;
        signals = context.getStateStore(State.SOURCE_SIGNALS);
        published = context.getStateStore(State.SOURCE_HEALTHS);
        agenda = new Agenda(context.getStateStore(State.SOURCE_AGENDA), pace, context.currentSystemTimeMs());
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME,
                now -> agenda.work(now, source -> judge(source, now)));
    }

    @Override
    public void process(Record<String, SignalHealthChange> record) {
        signals.put(record.key() + "|" + record.value().signal(), record.value());
        agenda.mark(record.key(), context.currentSystemTimeMs());
    }

    private void judge(String source, long now) {
        var kept = kept(source);
        var known = kept.stream().map(SignalHealthChange::health).filter(Objects::nonNull).toList();
        var before = published.get(source);
        if (known.isEmpty()) {
            withdraw(source, before, now);
            return;
        }
        var asOf = kept.stream().map(SignalHealthChange::asOf).max(LocalDate::compareTo).orElseThrow();
        var health = SourceHealths.of(source, known, Today.start(asOf), before, now);
        if (before == null || !SourceHealths.same(before, health)) {
            published.put(source, health);
            context.forward(Publisher.event(source, SourceHealth.TYPE, health.version(), health, now));
        }
    }

    private void withdraw(String source, SourceHealth before, long now) {
        if (before != null) {
            published.delete(source);
            context.forward(Publisher.event(source, SourceHealth.TYPE, before.version() + 1, null, now));
        }
    }

    private List<SignalHealthChange> kept(String source) {
        var kept = new ArrayList<SignalHealthChange>();
        try (var found = signals.prefixScan(source + "|", Serdes.String().serializer())) {
            found.forEachRemaining(entry -> kept.add(entry.value));
        }
        return kept;
    }
}
