package dev.bellwether.trend.topology;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What has changed and is to be computed anew. Waiting is counted in ticks: of a process that is busy they come seldom, so the time in which it works
 * on something else is not taken for a time in which nothing changed. The store remembers over a restart what waits; the waiting times begin again then.
 */
final class Agenda {

    private final KeyValueStore<String, Long> store;
    private final Pace pace;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final Map<String, Long> resting = new HashMap<>();
    private long tick;

    private record Waiting(long since, long first, long last, long changes) {

        Waiting and(long tick) {
            return new Waiting(since, first, tick, changes + 1);
        }
    }

    Agenda(KeyValueStore<String, Long> store, Pace pace, long now) {
        this.store = store;
        this.pace = pace;
        try (var marked = store.all()) {
            marked.forEachRemaining(entry -> waiting.put(entry.key, new Waiting(now, 0, 0, 1)));
        }
    }

    void mark(String key, long now) {
        var before = waiting.get(key);
        if (before == null) {
            store.put(key, now);
        }
        waiting.put(key, before == null ? new Waiting(now, tick, tick, 1) : before.and(tick));
    }

    /** Marks what is not waiting already; the waiting time goes on. */
    void remind(String key, long now) {
        if (!waiting.containsKey(key)) {
            mark(key, now);
        }
    }

    /**
     * At a tick, does what is due, what has waited longest first, for as long as a slice; the rest is due at the next tick. Were all done at once, what
     * comes meanwhile would stay unread for so long that its end seemed to have come. What fails is not tried again before it changes.
     */
    void work(long now, Consumer<String> step) {
        tick++;
        long begun = System.nanoTime();
        for (var key : due(now)) {
            waiting.remove(key);
            store.delete(key);
            long took = -System.nanoTime();
            step.accept(key);
            took += System.nanoTime();
            long pause = pace.rest() * Duration.ofNanos(took).toMillis();
            if (pause > 0) {
                resting.put(key, now + pause);
            }
            if (System.nanoTime() - begun > pace.slice().toNanos()) {
                return;
            }
        }
    }

    private List<String> due(long now) {
        resting.values().removeIf(until -> until <= now);
        return waiting.entrySet().stream().filter(entry -> due(entry.getValue(), now) && !resting.containsKey(entry.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<String, Waiting> entry) -> entry.getValue().first)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
    }

    private boolean due(Waiting of, long now) {
        return tick - of.last > pace.quietTicks(of.changes) || tick - of.first > pace.mostTicks(of.changes)
                || now - of.since >= pace.longest().toMillis();
    }
}
