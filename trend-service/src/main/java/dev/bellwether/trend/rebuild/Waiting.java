package dev.bellwether.trend.rebuild;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.awaitility.core.ConditionTimeoutException;

/** Waits for what others do. */
final class Waiting {

    private Waiting() {}

    /** Looks again and again; says whether it came true in time. */
    static boolean until(Duration most, Duration pause, BooleanSupplier condition) {
        try {
            // What fails in other threads is theirs.
            await().dontCatchUncaughtExceptions().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(pause).atMost(most)
                    .until(condition::getAsBoolean);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** @throws IllegalStateException if it did not come true in time */
    static void until(Duration most, Duration pause, BooleanSupplier condition, String otherwise) {
        if (!until(most, pause, condition)) {
            throw new IllegalStateException(otherwise);
        }
    }
}
