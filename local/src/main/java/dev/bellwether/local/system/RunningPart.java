package dev.bellwether.local.system;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A part with its process. */
record RunningPart(Part part, int port, int health, Process process, LogFile log) {

    private static final Duration UNTIL_HEALTHY = Duration.ofMinutes(3);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 100;

    RunningPart awaitHealthy() throws InterruptedException {
        var deadline = System.nanoTime() + UNTIL_HEALTHY.toNanos();
        while (!Health.of(part, health)) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw ended();
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailed.PartFailed(part, "was not healthy after " + UNTIL_HEALTHY.toSeconds() + " s", log);
            }
        }
        return this;
    }

    StartFailed ended() {
        return new StartFailed.PartFailed(part, "ended with exit code " + process.exitValue(), log);
    }

    void stop() {
        process.destroy();
    }

    void awaitStopped() throws InterruptedException {
        if (!process.waitFor(UNTIL_STOPPED.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** The same, also for one who is interrupted while waiting. */
    void awaitStoppedOrKill() {
        try {
            awaitStopped();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
