package dev.bellwether.local.system;

import java.util.Map;
import java.util.Objects;

/** Stops what runs, group by group, in the reverse order of starting. */
record Shutdown(Map<Part, RunningPart> running) {

    void run() {
        for (var group : Part.stopOrder()) {
            var parts = group.stream().map(running::remove).filter(Objects::nonNull).toList();
            parts.forEach(RunningPart::stop);
            parts.forEach(Shutdown::awaitStopped);
        }
    }

    private static void awaitStopped(RunningPart part) {
        try {
            part.awaitStopped();
        } catch (InterruptedException interrupted) {
            part.process().destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
