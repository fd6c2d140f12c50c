package dev.bellwether.trend.rebuild;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
final class Waiting {

    private Waiting() {}

    /** Looks again and again; says whether it came true in time. */
    static boolean until(Duration most, Duration pause, BooleanSupplier condition) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    /** @throws IllegalStateException if it did not come true in time */
    static void until(Duration most, Duration pause, BooleanSupplier condition, String otherwise) {
        if (!until(most, pause, condition)) {
            throw new IllegalStateException(otherwise);
        }
    }
}
