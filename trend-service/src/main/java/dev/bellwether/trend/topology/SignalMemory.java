package dev.bellwether.trend.topology;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The signals that were computed last, so that one observation does not cost as much as all. It can be lost at any time; a signal for which the heap is
 * too small is computed from the store each time.
 */
final class SignalMemory {

    /** What an observation takes with all that is made of it, roughly; a quarter of the heap may be filled. */
    private static final long BYTES = 600;
    private static final long PART = 4;

    private final long room;
    private final Map<String, RememberedSignal> signals = new LinkedHashMap<>(16, 0.75f, true);

    /** @param tasks that may each have such a memory in this process */
    SignalMemory(int tasks) {
        this(Runtime.getRuntime().maxMemory() / PART / BYTES / tasks);
    }

    /** @param room how many observations are remembered at most */
    SignalMemory(long room) {
        this.room = room;
    }

    /** Null if nothing is remembered of the signal. */
    @Nullable
    RememberedSignal get(String signal) {
        return signals.get(signal);
    }

    /** Remembers a signal if there is room, in place of those that were asked for the longest time ago. */
    void put(String signal, RememberedSignal remembered) {
        signals.put(signal, remembered);
        var eldest = signals.values().iterator();
        for (long size = signals.values().stream().mapToLong(RememberedSignal::size).sum(); size > room;) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    /** Remembers nothing of the signal. */
    void forget(String signal) {
        signals.remove(signal);
    }

    /** What is remembered of the technology in the signal is outdated. */
    void changed(String signal, String technology) {
        var remembered = signals.get(signal);
        if (remembered != null) {
            remembered.changed(technology);
        }
    }
}
