package dev.bellwether.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

import dev.bellwether.local.command.FirstData;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Part;
import dev.bellwether.local.system.Settings;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system as {@code ./bellwether up} starts it, with the starter data; one for all test classes, on a free port and in a new directory. */
final class RunningSystem implements BeforeAllCallback {

    private static LocalSystem system;

    /** The gateway of the running system. */
    static Api api() {
        return new Api(system.url());
    }

    /** Stops a service, does something, and starts it again. */
    static void whileAway(String service, Runnable meanwhile) {
        var part = Part.valueOf(service.toUpperCase(Locale.ROOT));
        try {
            system.stop(part);
            try {
                meanwhile.run();
            } finally {
                system.start(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.create(RunningSystem.class)).computeIfAbsent(LocalSystem.class,
                _ -> start());
    }

    private static LocalSystem start() {
        try {
            var settings = Settings.quiet(Files.createTempDirectory("bellwether-acceptance"));
            system = LocalSystem.prepare(settings).start();
            new FirstData(system, System.out::println).load();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
