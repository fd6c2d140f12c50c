package dev.bellwether.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Starts parts at the same time. */
final class SideBySide {

    /** A step that may be interrupted. */
    interface Step {
        void run(Part part) throws IOException, InterruptedException;
    }

    private SideBySide() {}

    /** Returns when all are done, or throws at once what the first failure threw; the others go on. */
    static void run(List<Part> parts, Step step) throws InterruptedException {
        var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
        var firstFailure = new CompletableFuture<Void>();
        var all = parts.stream().map(part -> CompletableFuture.runAsync(() -> run(part, step), threads)).toList();
        all.forEach(each -> each.whenComplete((_, failure) -> {
            if (failure != null) {
                firstFailure.completeExceptionally(failure);
            }
        }));
        await(CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))));
    }

    private static void run(Part part, Step step) {
        try {
            step.run(part);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(part.title() + " was stopped while starting", interrupted);
        }
    }

    private static void await(CompletableFuture<?> all) throws InterruptedException {
        try {
            all.get();
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException cause when cause.getCause() instanceof RuntimeException inner -> inner;
                case RuntimeException cause -> cause;
                default -> new IllegalStateException(failed.getCause());
            };
        }
    }
}
