package dev.bellwether.local.child;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends this process when the process that started it is gone, however it went. Uses nothing but the JDK, as it also runs on
 * the classpath of a service.
 */
public final class ParentWatch {

    /** The system property that holds the id of the process to watch; without it nothing is watched. */
    public static final String PARENT = "bellwether.parent";

    private static final long SECONDS_TO_CLOSE = 10;

    private ParentWatch() {}

    /** Starts to watch. */
    public static void start() {
        var parent = Long.getLong(PARENT);
        if (parent != null) {
            ProcessHandle.of(parent).filter(ProcessHandle::isAlive).ifPresentOrElse(
                    handle -> handle.onExit().thenRun(ParentWatch::end), ParentWatch::end);
        }
    }

    private static void end() {
        CompletableFuture.delayedExecutor(SECONDS_TO_CLOSE, TimeUnit.SECONDS).execute(() -> Runtime.getRuntime().halt(1));
        System.exit(0);
    }
}
