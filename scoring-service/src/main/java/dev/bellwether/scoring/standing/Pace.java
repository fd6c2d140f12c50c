package dev.bellwether.scoring.standing;

import java.time.Duration;
import java.time.Instant;

/**
 * When to answer anew: once what the answers depend on has been still for two seconds, or has been changing for thirty. So a flood of events
 * is answered when it ends, and one that does not end is answered now and then. Not safe for several threads.
 */
final class Pace {

    static final Duration STILL = Duration.ofSeconds(2);
    static final Duration AT_MOST = Duration.ofSeconds(30);

    private Object seen;
    private Instant changedLast;
    private Instant changedFirst;

    /**
     * Whether it is time.
     *
     * @param inputs all that the answers depend on; equal if nothing changed
     */
    boolean due(Object inputs, Instant now) {
        if (!inputs.equals(seen)) {
            seen = inputs;
            changedLast = now;
            changedFirst = changedFirst == null ? now : changedFirst;
        }
        return changedFirst != null && (!now.isBefore(changedLast.plus(STILL)) || !now.isBefore(changedFirst.plus(AT_MOST)));
    }

    /** Says that everything was answered, as of the inputs seen last. */
    void done() {
        changedFirst = null;
    }
}
