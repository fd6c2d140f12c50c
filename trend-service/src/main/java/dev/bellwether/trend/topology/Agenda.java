package dev.bellwether.trend.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.streams.state.KeyValueStore;

/** What has changed and is to be computed anew. The store remembers it over a restart; the waiting times begin again then. */
final class Agenda {

    private final KeyValueStore<String, Long> store;
    private final Pace pace;
    private final Map<String, Waiting> waiting = new HashMap<>();

    private record Waiting(long first, long last) {}

    Agenda(KeyValueStore<String, Long> store, Pace pace, long now) {
        this.store = store;
        this.pace = pace;
        try (var marked = store.all()) {
            marked.forEachRemaining(entry -> waiting.put(entry.key, new Waiting(now, now)));
        }
    }

    void mark(String key, long now) {
        var before = waiting.get(key);
        if (before == null) {
            store.put(key, now);
        }
        waiting.put(key, new Waiting(before == null ? now : before.first, now));
    }

    /** Marks what is not waiting already; the waiting time goes on. */
    void remind(String key, long now) {
        if (!waiting.containsKey(key)) {
            mark(key, now);
        }
    }

    /** Takes off what is due, in order, so that a failure is met once and not at every tick. */
    List<String> due(long now) {
        var due = waiting.entrySet().stream().filter(entry -> due(entry.getValue(), now)).map(Map.Entry::getKey).sorted()
                .toList();
        due.forEach(key -> {
            waiting.remove(key);
            store.delete(key);
        });
        return due;
    }

    private boolean due(Waiting since, long now) {
        return now - since.last >= pace.quiet().toMillis() || now - since.first >= pace.longest().toMillis();
    }
}
