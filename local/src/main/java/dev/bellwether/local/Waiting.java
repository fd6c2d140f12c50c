package dev.bellwether.local;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.awaitility.core.ConditionTimeoutException;

/**
 * Looks again and again until something is so, in the caller's thread.
 *
 * @param pause  between two looks
 * @param atMost how long
 */
public record Waiting(Duration pause, Duration atMost) {

    /** Whether it became so in time. What the condition throws is thrown on. */
    public boolean until(Callable<Boolean> fulfilled) {
        return during(Duration.ZERO, fulfilled);
    }

    /** Whether it became so in time and stayed so for that long. */
    public boolean during(Duration still, Callable<Boolean> fulfilled) {
        try {
            // What fails in other threads is theirs.
            await().dontCatchUncaughtExceptions().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(pause).during(still)
                    .atMost(atMost).until(fulfilled);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }
}
