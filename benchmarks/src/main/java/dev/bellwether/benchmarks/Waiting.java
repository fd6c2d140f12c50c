package dev.bellwether.benchmarks;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so. */
record Waiting(Duration pause, Duration atMost) {

    /** Whether it became so in time. */
    boolean until(BooleanSupplier fulfilled) {
        long giveUp = System.nanoTime() + atMost.toNanos();
        while (!fulfilled.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
