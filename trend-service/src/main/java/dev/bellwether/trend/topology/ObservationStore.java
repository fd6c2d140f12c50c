package dev.bellwether.trend.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.series.Closing;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.Stated;

/** Every observation as it stands, by {@code signal|technology|period|evidence}: one scan reads a signal. */
final class ObservationStore {

    private final KeyValueStore<String, Stated> store;
    private final SignalMemory memory;

    /** @param memory of signals, told what changes */
    ObservationStore(KeyValueStore<String, Stated> store, SignalMemory memory) {
        this.store = store;
        this.memory = memory;
    }

    /** Keeps what is new and says whether anything changed. */
    boolean keep(ObservationRecorded observation, Instant moment) {
        var key = String.join("|", observation.signal(), observation.technology(), observation.period().toString(),
                observation.evidence() == null ? "" : observation.evidence());
        var before = store.get(key);
        var after = before == null
                ? Stated.first(observation.value(), moment)
                : before.again(observation.value(), moment, Closing.looked(observation.period()));
        if (after.equals(before)) {
            return false;
        }
        store.put(key, after);
        memory.changed(observation.signal(), observation.technology());
        return true;
    }

    /** All of a signal, up to date. */
    RememberedSignal of(String signal) {
        var known = memory.get(signal);
        if (known == null) {
            known = new RememberedSignal(read(signal + "|"));
        } else {
            known.refresh(technology -> read(signal + "|" + technology + "|").get(technology));
        }
        // Also one that was remembered: it may have outgrown its room.
        memory.put(signal, known);
        return known;
    }

    /** Remembers nothing of the signal, of which nothing is to be told; what was observed is kept. */
    RememberedSignal forget(String signal) {
        memory.forget(signal);
        return new RememberedSignal(Collections.emptySortedMap());
    }

    private SortedMap<String, List<Observed>> read(String prefix) {
        var all = new TreeMap<String, List<Observed>>();
        var periods = new HashMap<String, Period>();
        try (var found = store.prefixScan(prefix, Serdes.String().serializer())) {
            found.forEachRemaining(entry -> {
                var key = entry.key.split("\\|", 4);
                all.computeIfAbsent(key[1], technology -> new ArrayList<>())
                        .add(new Observed(periods.computeIfAbsent(key[2], Period::parse), key[3], entry.value));
            });
        }
        return all;
    }
}
