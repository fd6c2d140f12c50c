package dev.bellwether.trend.topology;

import java.util.Optional;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.HotSnapshot;

/** Publishes what is hot in a signal when its content is new. */
final class HotWriter {

    private final ProcessorContext<String, SignalFinding> context;
    private final KeyValueStore<String, HotSnapshot> published;

    HotWriter(ProcessorContext<String, SignalFinding> context) {
        this.context = context;
        this.published = context.getStateStore(State.HOT);
    }

    /** @param found empty if the signal has nothing to tell */
    void write(String signal, Optional<HotSnapshot> found, long now) {
        var before = published.get(signal);
        if (found.isPresent() && !sameContent(before, found.get())) {
            // The clock keeps versions growing over a deletion and the loss of all state.
            long version = before == null ? now : Math.max(before.version() + 1, now);
            var next = at(version, found.get());
            published.put(signal, next);
            send(signal, version, next, now);
        } else if (found.isEmpty() && before != null) {
            published.delete(signal);
            send(signal, before.version() + 1, null, now);
        }
    }

    private void send(String signal, long version, @Nullable HotSnapshot snapshot, long now) {
        context.forward(Publisher.event(signal, HotSnapshot.TYPE, version, new SignalFinding.Hot(snapshot), now));
    }

    /** That a day has passed is no news. */
    private static boolean sameContent(@Nullable HotSnapshot one, HotSnapshot other) {
        return one != null && one.day().equals(other.day()) && one.stale() == other.stale()
                && one.technologies() == other.technologies() && one.items().equals(other.items());
    }

    private static HotSnapshot at(long version, HotSnapshot of) {
        return new HotSnapshot(of.signal(), version, of.asOf(), of.day(), of.stale(), of.technologies(), of.items());
    }
}
