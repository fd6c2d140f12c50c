package dev.bellwether.acceptance.application;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Something done to the system that must not fail. */
final class Step {

    interface Call<T> {
        T call() throws IOException, InterruptedException;
    }

    interface Run {
        void run() throws IOException, InterruptedException;
    }

    private Step() {}

    static <T> T call(Call<T> step) {
        try {
            return step.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void run(Run step) {
        call(() -> {
            step.run();
            return null;
        });
    }
}
