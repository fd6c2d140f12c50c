package dev.bellwether.gateway.cache;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import dev.bellwether.gateway.upstream.Service;
import org.springframework.stereotype.Component;

/**
 * What is known of changes in the services. Each change makes a new number; an answer is of use only under the number under which
 * it was asked for. So what a client changed through this gateway is in all that it reads afterwards, even when an answer computed
 * before arrives after.
 */
@Component
class Changes {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

    private final Map<Service, State> states = new EnumMap<>(Service.class);
    private final long settlingNanos;
    private volatile long heardAt = System.nanoTime() - Duration.ofDays(1).toNanos();

    Changes(CacheSettings settings) {
        settlingNanos = settings.settling().toNanos();
        for (var service : Service.values()) {
            states.put(service, new State());
        }
    }

    Stamp now(Service service) {
        return new Stamp(service, states.get(service).number.get(), System.nanoTime());
    }

    /** A client changed something there, and its service has said so. */
    void made(Service service) {
        states.get(service).number.incrementAndGet();
    }

    /** An event tells of a change that the service's answers may not show yet. */
    void heardOf(Service service) {
        var state = states.get(service);
        state.unsettledUntil = System.nanoTime() + settlingNanos;
        state.number.incrementAndGet();
    }

    /** All events until this moment have been heard. */
    void heardAllUntil(long nanos) {
        heardAt = nanos;
    }

    /** Whether events are heard: all until a few seconds ago at least. */
    boolean areHeard() {
        return System.nanoTime() - heardAt < LONGEST_SILENCE.toNanos();
    }

    /** Whether nothing has changed since. */
    boolean isCurrent(Stamp stamp) {
        return states.get(stamp.service()).number.get() == stamp.number();
    }

    /** Whether an answer that was asked for then may be given to others: nothing has changed since, and what changed before is in it. */
    boolean isSettled(Stamp stamp) {
        return isCurrent(stamp) && stamp.nanos() - states.get(stamp.service()).unsettledUntil >= 0;
    }

    private static final class State {
        private final AtomicLong number = new AtomicLong();
        private volatile long unsettledUntil = System.nanoTime();
    }
}
