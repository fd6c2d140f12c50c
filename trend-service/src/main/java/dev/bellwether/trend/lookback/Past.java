package dev.bellwether.trend.lookback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.view.SeriesShelf;

/**
 * What would have been said at a moment.
 *
 * @param asOf          the moment
 * @param reconstructed whether it was recorded only later
 * @param trends        by technology
 * @param series        by technology and signal
 * @param hot           by signal, in the order of ids
 * @param healths       by source
 */
record Past(Instant asOf, boolean reconstructed, SortedMap<String, TechnologyTrend> trends,
        Map<String, Map<String, SeriesSnapshot>> series, List<HotSnapshot> hot,
        SortedMap<String, SourceHealth> healths) implements SeriesShelf {

    @Override
    public List<SeriesSnapshot> find(String technology, Collection<String> signals) {
        var own = series.getOrDefault(technology, Map.of());
        return signals.stream().distinct().sorted().map(own::get).filter(Objects::nonNull).toList();
    }
}
