package dev.bellwether.trend.topology;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.combination.TechnologyVerdict;
import dev.bellwether.trend.health.SourceHealths;

/**
 * Observations in, trends and series out. The result is a function of the observations, the definitions and the day: not of the order in
 * which different observations come, of partitions, instances or batches. Of one observation's values the last in the log counts.
 */
public final class TrendTopology {

    static final String BY_SIGNAL = "by-signal";

    private final int partitions;
    private final Pace pace;
    private final Function<String, KeyValueBytesStoreSupplier> stores;
    private volatile boolean replaying;

    /**
     * @param partitions of the internal topics by signal and by technology: the most tasks that can work side by side
     * @param pace       how changes are gathered
     */
    public TrendTopology(int partitions, Pace pace) {
        this(partitions, pace, Stores::persistentKeyValueStore);
    }

    TrendTopology(int partitions, Pace pace, Function<String, KeyValueBytesStoreSupplier> stores) {
        this.partitions = partitions;
        this.pace = pace;
        this.stores = stores;
    }

    /** While the log is replayed, no changes are told, of trends or of sources: they were told when they happened. */
    void replaying(boolean now) {
        replaying = now;
    }

    /** Adds the topology to a builder. */
    public void define(StreamsBuilder builder) {
        builder.globalTable(Topics.SIGNALS.name(), Consumed.with(Topics.SIGNALS.keys(), Topics.SIGNALS.values()),
                Materialized.<String, SignalDefinition>as(Stores.inMemoryKeyValueStore(State.DEFINITIONS))
                        .withKeySerde(Topics.SIGNALS.keys()).withValueSerde(Topics.SIGNALS.values()));
        var shared = State.byTechnology(stores);
        var signals = bySignal(builder);
        healths(signals);
        only(signals, SignalFinding.Hot.class, "hot").mapValues(SignalFinding.Hot::snapshot, Named.as("hot-value"))
                .to(Topics.HOT.name(), Produced.with(Topics.HOT.keys(), Topics.HOT.values()).withName("hot-out"));
        var findings = byTechnology(signals).process(supplier(() -> new TechnologyProcessor(pace), shared),
                Named.as("technology"));
        var completed = verdicts(findings).process(supplier(VerdictProcessor::new, shared), Named.as("verdict"));
        publish(findings.merge(completed, Named.as("findings")));
    }

    /** On its way to its signal an observation stays the bytes that it is in the log: to read it is most of the work. */
    private KStream<String, SignalFinding> bySignal(StreamsBuilder builder) {
        return builder
                .stream(List.of(Topics.OBSERVATIONS.name(), TopologySettings.retryTopic()),
                        Consumed.with(Topics.OBSERVATIONS.keys(), Serdes.ByteArray()).withName("observations"))
                .filter((technology, observation) -> observation != null, Named.as("present"))
                .process(SignalKey::new, Named.as("signal-key"))
                .repartition(between(BY_SIGNAL, Serdes.ByteArray(), partitions))
                .mapValues(ObservationBytes::read, Named.as("observation"))
                .process(supplier(() -> new SignalProcessor(pace, partitions), State.bySignal(stores)), Named.as("signal"));
    }

    private KStream<String, SeriesChange> byTechnology(KStream<String, SignalFinding> findings) {
        return only(findings, SignalFinding.Series.class, "series-change")
                .mapValues(SignalFinding.Series::change, Named.as("series-change-value"))
                .repartition(between("by-technology", InternalJson.of(SeriesChange.class), partitions));
    }

    private void healths(KStream<String, SignalFinding> findings) {
        only(findings, SignalFinding.Health.class, "health").mapValues(SignalFinding.Health::change, Named.as("health-value"))
                .repartition(between("by-source", InternalJson.of(SignalHealthChange.class), partitions))
                .process(supplier(() -> new SourceProcessor(pace), State.bySource(stores)), Named.as("source"))
                .mapValues(this::told, Named.as("source-health-told")).to(Topics.SOURCE_HEALTH.name(),
                        Produced.with(Topics.SOURCE_HEALTH.keys(), Topics.SOURCE_HEALTH.values()).withName("source-health-out"));
    }

    private @Nullable SourceHealth told(@Nullable SourceHealth health) {
        return replaying && health != null ? SourceHealths.untold(health) : health;
    }

    private KStream<String, TechnologyVerdict> verdicts(KStream<String, Finding> findings) {
        return only(findings, Finding.Row.class, "row").mapValues(Finding.Row::row, Named.as("row-value"))
                .repartition(between("league", InternalJson.of(TechnologyRow.class), 1))
                .process(supplier(() -> new LeagueProcessor(pace), State.league(stores)), Named.as("compare"))
                .repartition(between("verdicts", InternalJson.of(TechnologyVerdict.class), partitions));
    }

    private void publish(KStream<String, Finding> findings) {
        only(findings, Finding.Series.class, "series").mapValues(Finding.Series::snapshot, Named.as("series-value")).to(
                Topics.SERIES.name(), Produced.with(Topics.SERIES.keys(), Topics.SERIES.values()).withName("series-out"));
        only(findings, Finding.Change.class, "change").filterNot((key, change) -> replaying, Named.as("change-untold"))
                .mapValues(Finding.Change::change, Named.as("change-value")).to(
                        Topics.CHANGES.name(),
                        Produced.with(Topics.CHANGES.keys(), Topics.CHANGES.values()).withName("changes-out"));
        only(findings, Finding.Trend.class, "trend").mapValues(Finding.Trend::trend, Named.as("trend-value")).to(
                Topics.TRENDS.name(), Produced.with(Topics.TRENDS.keys(), Topics.TRENDS.values()).withName("trends-out"));
    }

    private static <K, F extends K> KStream<String, F> only(KStream<String, K> findings, Class<F> kind, String name) {
        return findings.filter((key, finding) -> kind.isInstance(finding), Named.as(name + "-only")).mapValues(kind::cast,
                Named.as(name));
    }

    private static <V> Repartitioned<String, V> between(String name, Serde<V> values, int partitions) {
        return Repartitioned.<String, V>as(name).withKeySerde(Serdes.String()).withValueSerde(values)
                .withNumberOfPartitions(partitions);
    }

    private static <I, O> ProcessorSupplier<String, I, String, O> supplier(Supplier<Processor<String, I, String, O>> processor,
            Set<StoreBuilder<?>> stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, I, String, O> get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores;
            }
        };
    }
}
