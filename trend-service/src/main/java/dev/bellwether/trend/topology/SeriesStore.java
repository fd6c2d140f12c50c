package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.trend.series.SignalSeries;

/** What each signal says of each technology, by {@code technology|signal}. The technologies read last are kept in memory, for one reader of the store. */
final class SeriesStore {

    private static final int REMEMBERED = 64;

    private final KeyValueStore<String, KeptSeries> store;
    private final Map<String, SortedMap<String, KeptSeries>> memory = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SortedMap<String, KeptSeries>> eldest) {
            return size() > REMEMBERED;
        }
    };

    SeriesStore(KeyValueStore<String, KeptSeries> store) {
        this.store = store;
    }

    /** Keeps the change. The version grows if what is published of it changes: the points, or the signal's noise. */
    KeptSeries replace(String technology, SeriesChange change, long now) {
        var before = kept(technology, change.signal());
        boolean same = Publisher.points(before.series()).equals(Publisher.points(change.series()))
                && Objects.equals(Publisher.noise(before.series()), Publisher.noise(change.series()));
        var after = new KeptSeries(same ? before.version() : Version.after(before.version(), now), change.asOf(),
                change.series());
        store.put(technology + "|" + change.signal(), after);
        memory.computeIfPresent(technology, (key, known) -> {
            known.put(change.signal(), after);
            return known;
        });
        return after;
    }

    /** What is kept of one series. */
    KeptSeries kept(String technology, String signal) {
        var known = memory.get(technology);
        var one = known == null ? store.get(technology + "|" + signal) : known.get(signal);
        return Objects.requireNonNullElse(one, KeptSeries.NOTHING);
    }

    /** What is said of a technology, by signal. */
    SortedMap<String, SignalSeries> of(String technology) {
        var series = new TreeMap<String, SignalSeries>();
        kept(technology).forEach((signal, one) -> {
            if (one.series() != null) {
                series.put(signal, one.series());
            }
        });
        return series;
    }

    /** The newest day that any of it was computed for. */
    LocalDate asOf(String technology) {
        return kept(technology).values().stream().map(KeptSeries::asOf).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private SortedMap<String, KeptSeries> kept(String technology) {
        var known = memory.get(technology);
        if (known == null) {
            known = new TreeMap<>();
            try (var found = store.prefixScan(technology + "|", Serdes.String().serializer())) {
                while (found.hasNext()) {
                    var entry = found.next();
                    known.put(entry.key.substring(technology.length() + 1), entry.value);
                }
            }
            memory.put(technology, known);
        }
        return known;
    }
}
