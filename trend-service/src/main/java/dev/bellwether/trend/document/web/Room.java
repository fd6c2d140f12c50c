package dev.bellwether.trend.document.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import dev.bellwether.defaults.problem.Unavailable;

/** How much may be read at the same time: a document is in memory while it is looked through, so a crowd of large ones has to queue. */
final class Room {

    private static final int MEGABYTES = 20;
    private static final int LARGEST = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(MEGABYTES, true);

    /** Gives its room back when closed. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits for room.
     *
     * @param bytes -1 if not known
     * @throws Unavailable if there is none for long
     */
    Place take(long bytes) {
        var wanted = bytes < 0 ? LARGEST : (int) Math.min(LARGEST, 1 + (bytes >> 20));
        try {
            if (free.tryAcquire(wanted, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return () -> free.release(wanted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Unavailable("Other large documents are being read; send it again", Duration.ofSeconds(5), null);
    }
}
