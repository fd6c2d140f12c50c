package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.trend.series.SignalSeries;

/** What each signal says of each technology, by {@code technology|signal}. */
final class SeriesStore {

    private final KeyValueStore<String, KeptSeries> store;

    SeriesStore(KeyValueStore<String, KeptSeries> store) {
        this.store = store;
    }

    /** Keeps the change and says whether what is published of it changes: the points, or the signal's noise. */
    boolean replace(String technology, SeriesChange change, long now) {
        var before = kept(technology, change.signal());
        boolean same = Publisher.points(before.series()).equals(Publisher.points(change.series()))
                && Objects.equals(Publisher.noise(before.series()), Publisher.noise(change.series()));
        store.put(technology + "|" + change.signal(),
                new KeptSeries(same ? before.version() : Version.after(before.version(), now), change.asOf(), change.series()));
        return !same;
    }

    /** What is kept of one series. */
    KeptSeries kept(String technology, String signal) {
        return Objects.requireNonNullElse(store.get(technology + "|" + signal), KeptSeries.NOTHING);
    }

    /** The version of the published series. */
    long version(String technology, String signal) {
        return kept(technology, signal).version();
    }

    /** What is said of a technology, by signal. */
    SortedMap<String, SignalSeries> of(String technology) {
        var series = new TreeMap<String, SignalSeries>();
        kept(technology).stream().map(KeptSeries::series).filter(Objects::nonNull)
                .forEach(one -> series.put(one.signal().id(), one));
        return series;
    }

    /** The newest day that any of it was computed for. */
    LocalDate asOf(String technology) {
        return kept(technology).stream().map(KeptSeries::asOf).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private List<KeptSeries> kept(String technology) {
        var kept = new ArrayList<KeptSeries>();
        try (var found = store.prefixScan(technology + "|", Serdes.String().serializer())) {
            found.forEachRemaining(entry -> kept.add(entry.value));
        }
        return kept;
    }
}
