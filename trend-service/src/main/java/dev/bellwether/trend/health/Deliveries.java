package dev.bellwether.trend.health;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

/** What a signal delivered, technology by technology and period by period, from the first period with a value of any technology to the last. */
public final class Deliveries {

    private final long first;
    private final int length;
    private final List<@Nullable Delivery[]> technologies;
    private final @Nullable Delivery[] all;

    private Deliveries(long first, int length, List<NavigableMap<Long, Delivery>> technologies,
            NavigableMap<Long, Delivery> all) {
        this.first = first;
        this.length = length;
        this.technologies = technologies.stream().map(this::row).toList();
        this.all = row(all);
    }

    /**
     * Deliveries by {@link dev.bellwether.events.trend.Period#index()}.
     *
     * @param technologies those of each technology
     * @param all          the source's own totals; may be empty
     */
    public static Deliveries of(Map<String, NavigableMap<Long, Delivery>> technologies, NavigableMap<Long, Delivery> all) {
        var known = technologies.values().stream().filter(one -> !one.isEmpty()).toList();
        long first = known.stream().mapToLong(NavigableMap::firstKey).min().orElse(0);
        long last = known.stream().mapToLong(NavigableMap::lastKey).max().orElse(-1);
        return new Deliveries(first, (int) (last - first + 1), known, all);
    }

    private @Nullable Delivery[] row(NavigableMap<Long, Delivery> deliveries) {
        var row = new @Nullable Delivery[length];
        deliveries.subMap(first, first + length).forEach((period, delivery) -> row[(int) (period - first)] = delivery);
        return row;
    }

    /** The index of the oldest period. */
    long first() {
        return first;
    }

    /** How many periods there are up to the newest. */
    int length() {
        return length;
    }

    /** By place of the period; null where missing. */
    List<@Nullable Delivery[]> technologies() {
        return technologies;
    }

    /** The source's own totals. */
    @Nullable
    Delivery[] all() {
        return all;
    }

    /** Whether any technology has a value. */
    boolean delivered(int place) {
        return technologies.stream().anyMatch(row -> row[place] != null);
    }
}
