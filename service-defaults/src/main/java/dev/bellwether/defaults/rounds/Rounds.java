package dev.bellwether.defaults.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that a thread of its own does at an interval, or sooner when it is woken, from the start of the service to its end. A round that fails is
 * tried again. A stop lets the round that runs come to its end, for ten seconds at most.
 */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore work = new Semaphore(0);
    private final String name;
    private final Duration interval;
    private volatile @Nullable Thread thread;

    /**
     * @param name     of the thread
     * @param interval from one round to the next
     */
    protected Rounds(String name, Duration interval) {
        this.name = name;
        this.interval = interval;
    }

    /** What is done in a round; a long one looks now and then whether it is still running. */
    protected abstract void round();

    /** What is done when a round has failed, before the next. */
    protected void failed() {
        // Most have nothing to put right.
    }

    /** What is done after the last round. */
    protected abstract void ended();

    /** Says that there is something to do; without it the next interval finds it. */
    public final void wake() {
        work.release();
    }

    @Override
    public void start() {
        var next = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
        thread = next;
        next.start();
    }

    @Override
    public final void stop() {
        var running = thread;
        thread = null;
        wake();
        try {
            if (running != null) {
                running.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (isRunning()) {
                attempt();
                if (work.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("{} is stopped", name);
        }
        try {
            ended();
        } catch (RuntimeException e) {
            LOG.debug("{} ends without leaving everything in order: {}", name, e.toString());
        }
    }

    private void attempt() {
        try {
            round();
        } catch (RuntimeException e) {
            LOG.warn("{} will be tried again: {}", name, e.toString(), e);
            failed();
        }
    }
}
