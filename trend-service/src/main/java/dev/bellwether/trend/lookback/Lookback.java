package dev.bellwether.trend.lookback;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import dev.bellwether.defaults.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Answers as of moments of the past. The log is read on at every question and kept in memory. One answer is worked out at a time, so that those who ask
 * for the same one wait for it and then share it; the last few are kept as long as there is memory, until something arrives that was known at their
 * moment.
 */
final class Lookback {

    private static final int KEPT = 8;
    private static final int WAITING = 16;
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Map<Instant, SoftReference<Past>> answers = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Ledger ledger = new Ledger();
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Semaphore room = new Semaphore(WAITING);
    private final LogTail log;

    Lookback(LogTail log) {
        this.log = log;
    }

    /** @throws Unavailable if the log cannot be read, or too many ask */
    Past at(Instant asOf) {
        if (!room.tryAcquire()) {
            throw new Unavailable("Too many look back at the same time", LATER, null);
        }
        lock.lock();
        try {
            log.readOn(ledger);
            var changed = ledger.changedFrom();
            answers.keySet().removeIf(kept -> !kept.isBefore(changed));
            var known = known(asOf);
            return known == null ? keep(Hindsight.of(ledger, asOf)) : known;
        } finally {
            lock.unlock();
            room.release();
        }
    }

    private @Nullable Past known(Instant asOf) {
        var kept = answers.get(asOf);
        return kept == null ? null : kept.get();
    }

    private Past keep(Past answer) {
        answers.put(answer.asOf(), new SoftReference<>(answer));
        if (answers.size() > KEPT) {
            answers.remove(answers.keySet().iterator().next());
        }
        return answer;
    }
}
