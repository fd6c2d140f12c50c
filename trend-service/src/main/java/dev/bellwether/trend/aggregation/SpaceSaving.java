package dev.bellwether.trend.aggregation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The most frequent items of a stream whose vocabulary is open, in the space of a fixed number of counters (docs/methods.md, C; Metwally and
 * others 2005). Whatever occurs more often than the stream's length by the number of counters is among them. Apache DataSketches counts otherwise
 * (Misra–Gries with a purge, one error for all items); the library with these semantics is no longer developed. Not for several threads.
 */
public final class SpaceSaving<T> {

    private final int most;
    private final Map<T, Counter<T>> counters = new HashMap<>();
    private final NavigableSet<Counter<T>> bySize = new TreeSet<>(
            Comparator.<Counter<T>>comparingLong(Counter::count).thenComparingLong(Counter::changed));
    private long events;

    /**
     * An item with its counter.
     *
     * @param count    at least the true count
     * @param maxError the true count is at least {@code count − maxError}
     * @param changed  number of the event that last changed it
     */
    public record Counter<T>(T item, long count, long maxError, long changed) {}

    /** @param most how many counters there are, at least 1 */
    public SpaceSaving(int most) {
        this.most = most;
    }

    /** Counts an occurrence. If no counter is free, the smallest is taken over, among equals the one least recently changed. */
    public void offer(T item) {
        events++;
        var known = counters.remove(item);
        if (known != null) {
            bySize.remove(known);
            put(new Counter<>(known.item(), known.count() + 1, known.maxError(), events));
        } else if (counters.size() < most) {
            put(new Counter<>(item, 1, 0, events));
        } else {
            var smallest = bySize.removeFirst();
            counters.remove(smallest.item());
            put(new Counter<>(item, smallest.count() + 1, smallest.count(), events));
        }
    }

    private void put(Counter<T> counter) {
        counters.put(counter.item(), counter);
        bySize.add(counter);
    }

    /** The counters, the largest first. */
    public List<Counter<T>> counters() {
        return List.copyOf(bySize.descendingSet());
    }
}
