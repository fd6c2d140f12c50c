package dev.bellwether.defaults.idempotency;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.bellwether.defaults.rounds.Rounds;

/** The executions that run in this instance: says of those that last that they go on, and sweeps the store now and then. */
final class Attempts extends Rounds {

    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final int SWEEP_EACH = 60;

    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();
    private final OutcomeStore outcomes;
    private int rounds;

    Attempts(OutcomeStore outcomes) {
        super("idempotency-keys", INTERVAL);
        this.outcomes = outcomes;
    }

    /** Ends with {@link Running#close}. */
    interface Running extends AutoCloseable {

        @Override
        void close();
    }

    Running running(Attempt attempt) {
        running.add(attempt);
        return () -> running.remove(attempt);
    }

    @Override
    protected void round() {
        if (rounds == 0) {
            outcomes.createIndex();
        }
        running.forEach(outcomes::renew);
        if (rounds % SWEEP_EACH == 0) {
            outcomes.sweep();
        }
        rounds++;
    }

    @Override
    protected void ended() {
        // What still runs keeps its lease and ends it itself.
    }
}
