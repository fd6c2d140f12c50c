package dev.bellwether.trend.topology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.combination.TechnologyDetails;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.combination.TechnologyVerdict;

/** The topology's state: names are part of the changelogs' names, so they must not change. */
final class State {

    static final String DEFINITIONS = "definitions";
    static final String OBSERVATIONS = "observations";
    static final String SIGNAL_AGENDA = "signal-agenda";
    static final String SIGNAL_STATES = "signal-states";
    static final String EMISSIONS = "emissions";
    static final String HOT = "hot";
    static final String SERIES = "series";
    static final String TECHNOLOGY_AGENDA = "technology-agenda";
    static final String OWN_ROWS = "technology-rows";
    static final String DETAILS = "technology-details";
    static final String VERDICTS = "technology-verdicts";
    static final String TRENDS = "technology-trends";
    static final String CAUSES = "technology-causes";
    static final String SOURCE_SIGNALS = "source-signals";
    static final String SOURCE_AGENDA = "source-agenda";
    static final String SOURCE_HEALTHS = "source-healths";
    static final String LEAGUE_AGENDA = "league-agenda";
    static final String LEAGUE_ROWS = "league-rows";
    static final String LEAGUE_VERDICTS = "league-verdicts";

    /** What waits to be computed, a store of each step that gathers changes. */
    static final List<String> AGENDAS = List.of(SIGNAL_AGENDA, SOURCE_AGENDA, TECHNOLOGY_AGENDA, LEAGUE_AGENDA);

    private static final Map<String, Serde<?>> BY_SIGNAL = Map.of(OBSERVATIONS, StatedSerde.create(), SIGNAL_AGENDA,
            Serdes.Long(),
            SIGNAL_STATES, InternalJson.of(SignalState.class), EMISSIONS, Serdes.ByteArray(), HOT,
            InternalJson.of(HotSnapshot.class));
    private static final Map<String, Serde<?>> BY_TECHNOLOGY = Map.of(SERIES, InternalJson.of(KeptSeries.class),
            TECHNOLOGY_AGENDA,
            Serdes.Long(), OWN_ROWS, InternalJson.of(TechnologyRow.class), DETAILS, InternalJson.of(TechnologyDetails.class),
            VERDICTS, InternalJson.of(TechnologyVerdict.class), TRENDS, InternalJson.of(TechnologyTrend.class), CAUSES,
            InternalJson.of(PendingCauses.class));
    private static final Map<String, Serde<?>> LEAGUE = Map.of(LEAGUE_AGENDA, Serdes.Long(), LEAGUE_ROWS,
            InternalJson.of(TechnologyRow.class), LEAGUE_VERDICTS, InternalJson.of(TechnologyVerdict.class));
    private static final Map<String, Serde<?>> BY_SOURCE = Map.of(SOURCE_SIGNALS, InternalJson.of(SignalHealthChange.class),
            SOURCE_AGENDA, Serdes.Long(), SOURCE_HEALTHS, InternalJson.of(SourceHealth.class));

    private State() {}

    static Set<StoreBuilder<?>> bySignal(Function<String, KeyValueBytesStoreSupplier> kind) {
        return builders(BY_SIGNAL, kind);
    }

    static Set<StoreBuilder<?>> byTechnology(Function<String, KeyValueBytesStoreSupplier> kind) {
        return builders(BY_TECHNOLOGY, kind);
    }

    static Set<StoreBuilder<?>> bySource(Function<String, KeyValueBytesStoreSupplier> kind) {
        return builders(BY_SOURCE, kind);
    }

    static Set<StoreBuilder<?>> league(Function<String, KeyValueBytesStoreSupplier> kind) {
        return builders(LEAGUE, kind);
    }

    private static Set<StoreBuilder<?>> builders(Map<String, Serde<?>> values,
            Function<String, KeyValueBytesStoreSupplier> kind) {
        return values.entrySet().stream().map(entry -> builder(kind.apply(entry.getKey()), entry.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(KeyValueBytesStoreSupplier supplier, Serde<V> values) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), values);
    }
}
