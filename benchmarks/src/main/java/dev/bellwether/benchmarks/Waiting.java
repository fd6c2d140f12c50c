package dev.bellwether.benchmarks;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.awaitility.core.ConditionTimeoutException;

/** Looks again and again until something is so. */
record Waiting(Duration pause, Duration atMost) {

    /** Whether it became so in time. */
    boolean until(BooleanSupplier fulfilled) {
        try {
            await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(pause).atMost(atMost).until(fulfilled::getAsBoolean);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }
}
