package dev.bellwether.trend.topology;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.SignalTable;

/** A signal's observations and what was last made of them. */
final class RememberedSignal {

    private final SortedMap<String, List<Observed>> observed;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> fresh;
    private @Nullable SignalTable table;
    private final Map<String, SignalSeries> told = new HashMap<>();

    /** @param observed by technology */
    RememberedSignal(SortedMap<String, List<Observed>> observed) {
        this.observed = new TreeMap<>(observed);
        fresh = new HashSet<>(observed.keySet());
    }

    /** What is remembered of the technology is outdated. */
    void changed(String technology) {
        changed.add(technology);
    }

    /** Brings it up to date. */
    void refresh(Function<String, List<Observed>> read) {
        changed.forEach(technology -> observed.put(technology, read.apply(technology)));
        fresh.addAll(changed);
        changed.clear();
    }

    /** By technology; of who has not changed the very list of before. */
    SortedMap<String, List<Observed>> observed() {
        return observed;
    }

    long size() {
        return observed.values().stream().mapToLong(List::size).sum();
    }

    /** What the signal comes to. */
    SignalTable table(SignalDefinition definition, LocalDate today) {
        table = SignalTable.of(definition, observed, today, table);
        return table;
    }

    /** Whether exactly this was the last that was told of the technology; false if that is not known. */
    boolean told(String technology, SignalSeries series) {
        return series.equals(told.get(technology));
    }

    /** This has been told of the technology now. */
    void tell(String technology, SignalSeries series) {
        told.put(technology, series);
    }

    /** Nothing is told of the technology any more. */
    void forget(String technology) {
        told.remove(technology);
    }

    /** Who was observed anew since this was asked last; at first all. */
    Set<String> fresh() {
        var since = Set.copyOf(fresh);
        fresh.clear();
        return since;
    }
}
