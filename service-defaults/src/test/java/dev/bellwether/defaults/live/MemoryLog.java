package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** Logs in memory; a reader takes a few of each at a time, as a broker gives them. */
final class MemoryLog implements LiveLog {

    private static final int FEW = 3;

    final AtomicInteger opened = new AtomicInteger();
    private final Map<String, List<Object>> logs = new TreeMap<>();
    private volatile boolean away;

    MemoryLog(String... names) {
        for (var name : names) {
            logs.put(name, new ArrayList<>());
        }
    }

    synchronized void add(String log, Object value) {
        logs.get(log).add(value);
        notifyAll();
    }

    void away(boolean is) {
        away = is;
    }

    synchronized Positions ends() {
        var ends = new TreeMap<String, Long>();
        logs.forEach((log, values) -> ends.put(log, (long) values.size()));
        return Positions.of(ends);
    }

    @Override
    public Reader open(@Nullable Positions from) {
        answers();
        opened.incrementAndGet();
        var next = new TreeMap<>(ends().next());
        if (from != null) {
            next.replaceAll((log, end) -> Math.min(from.next(log), end));
        }
        return new MemoryReader(next);
    }

    private void answers() {
        if (away) {
            throw new LogAway(new IllegalStateException("away"));
        }
    }

    private synchronized List<Entry> take(Map<String, Long> next) {
        answers();
        var taken = new ArrayList<Entry>();
        next.replaceAll((log, from) -> {
            var values = logs.get(log);
            var to = Math.min(values.size(), from + FEW);
            for (long at = from; at < to; at++) {
                taken.add(new Entry(log, at, values.get((int) at)));
            }
            return to;
        });
        return taken;
    }

    private final class MemoryReader implements Reader {

        private final Map<String, Long> next;

        MemoryReader(Map<String, Long> next) {
            this.next = next;
        }

        @Override
        public List<Entry> read(Duration atMost) {
            var taken = take(next);
            if (taken.isEmpty()) {
                pause();
            }
            return taken;
        }

        private void pause() {
            synchronized (MemoryLog.this) {
                try {
                    if (ends().equals(positions())) {
                        MemoryLog.this.wait(20);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public Positions positions() {
            return Positions.of(next);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
