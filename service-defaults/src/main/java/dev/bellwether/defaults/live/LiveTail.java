package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is new, once for all who listen, and goes on where it was when the log was away. */
final class LiveTail {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTail.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final LiveLog log;
    private final Recent recent;

    LiveTail(LiveLog log, Recent recent) {
        this.log = log;
        this.recent = recent;
    }

    void start() {
        Thread.ofPlatform().name("live-tail").daemon().start(this::run);
    }

    void stop() {
        stopped.countDown();
    }

    private void run() {
        try {
            do {
                follow();
            } while (!stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (var reader = log.open(recent.positions())) {
            recent.begin(reader.positions());
            while (stopped.getCount() > 0) {
                var entries = reader.read(POLL);
                recent.add(entries, reader.positions());
            }
        } catch (LogAway e) {
            LOG.warn("What is new is read again in a moment: {}", e.getCause().toString());
        }
    }
}
