package dev.bellwether.gateway.body;

import java.time.Duration;

/**
 * How fast a body comes, of the time in which somebody waits for it: while the service behind does not take more, the client is
 * not to blame.
 */
final class Pace {

    private final long bytesPerSecond;
    private final long patienceNanos;
    private final long longestNanos;
    private long bytes;
    private long demand;
    private long waitedNanos;
    private long waitingSince;

    /**
     * @param bytesPerSecond at least, once the patience is over
     * @param longest        how long it may take whatever its pace is
     */
    Pace(long bytesPerSecond, Duration patience, Duration longest) {
        this.bytesPerSecond = bytesPerSecond;
        this.patienceNanos = patience.toNanos();
        this.longestNanos = longest.toNanos();
    }

    synchronized void asked(long more, long now) {
        if (demand == 0) {
            waitingSince = now;
        }
        demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
    }

    /** @return how many bytes have come so far */
    synchronized long came(int more, long now) {
        waitedNanos += now - waitingSince;
        waitingSince = now;
        if (demand != Long.MAX_VALUE) {
            demand--;
        }
        return bytes += more;
    }

    synchronized boolean isTooSlow(long now) {
        var waited = demand == 0 ? waitedNanos : waitedNanos + now - waitingSince;
        return waited > longestNanos || waited > patienceNanos && bytes * 1e9 < (double) bytesPerSecond * waited;
    }
}
