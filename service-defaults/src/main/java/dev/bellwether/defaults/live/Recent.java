package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import dev.bellwether.defaults.live.LiveLog.Entry;

/**
 * The newest facts, kept once for all who listen. Each listener has a place in it and no buffer of its own, so a slow one costs no memory: it falls
 * behind what is kept.
 */
final class Recent {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** The fact of a place stands at the remainder of that place. */
    private final Entry[] kept;
    private long oldest;
    private long end;
    private @Nullable Positions before;
    private @Nullable Positions positions;
    private boolean closed;

    /**
     * What came.
     *
     * @param entries   perhaps none
     * @param end       the place behind them
     * @param positions the same place in the logs
     */
    record News(List<Entry> entries, long end, Positions positions) {}

    Recent(int most) {
        this.kept = new Entry[most];
    }

    /** Where the logs are read from; what was kept of another log is forgotten. */
    void begin(Positions at) {
        change(() -> {
            if (!at.equals(positions)) {
                end++;
                oldest = end;
                before = at;
                positions = at;
            }
        });
    }

    void add(List<Entry> entries, Positions behind) {
        change(() -> {
            entries.forEach(this::keep);
            positions = behind;
        });
    }

    private void keep(Entry entry) {
        var at = (int) (end % kept.length);
        if (end - oldest == kept.length) {
            before = before.behind(kept[at].log(), kept[at].offset());
            oldest++;
        }
        kept[at] = entry;
        end++;
    }

    /** Lets nobody wait any more. */
    void close() {
        change(() -> closed = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How far the logs have been read; null before the first time. */
    @Nullable
    Positions positions() {
        lock.lock();
        try {
            return positions;
        } finally {
            lock.unlock();
        }
    }

    /** Like {@link #positions}, waiting that long for the first time. */
    @Nullable
    Positions begun(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            await(() -> positions != null, atMost);
            return positions;
        } finally {
            lock.unlock();
        }
    }

    /** The place from which a listener that has come so far misses nothing; none if it must read the log, or is ahead. */
    OptionalLong place(Positions reached) {
        lock.lock();
        try {
            if (positions == null || !reached.covers(before) || !positions.covers(reached)) {
                return OptionalLong.empty();
            }
            return OptionalLong.of(reached.covers(positions) ? end : oldest);
        } finally {
            lock.unlock();
        }
    }

    /** What came behind a place, waiting that long for the first; null if that is no longer kept. */
    @Nullable
    News after(long place, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            await(() -> place < end, atMost);
            if (place < oldest) {
                return null;
            }
            var entries = new ArrayList<Entry>();
            for (var at = place; at < end; at++) {
                entries.add(kept[(int) (at % kept.length)]);
            }
            return new News(entries, end, positions);
        } finally {
            lock.unlock();
        }
    }

    private void await(BooleanSupplier come, Duration atMost) throws InterruptedException {
        var left = atMost.toNanos();
        while (!come.getAsBoolean() && !closed && left > 0) {
            left = changed.awaitNanos(left);
        }
    }
}
