package dev.bellwether.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import dev.bellwether.local.command.FirstData;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Part;
import dev.bellwether.local.system.Settings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system as {@code ./bellwether up} starts it, with the starter data; one for all test classes, on a free port and in a new directory. */
final class RunningSystem implements BeforeAllCallback {

    private static LocalSystem system;

    /** The gateway of the running system. */
    static Api api() {
        return new Api(system.url());
    }

    /** Puts a record into a topic, as none of the services would. */
    static void publish(String topic, String key, String value) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", system.broker()),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value));
        }
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

    /** Stops everything and starts it again on the same data, as a second {@code ./bellwether up} does; what that says. */
    static List<String> again() {
        var said = new ArrayList<String>();
        var data = system.data();
        system.close();
        start(data.path(), said::add);
        return said;
    }

    /** Stops everything, rebuilds the views from the log as {@code ./bellwether rebuild} does, and starts again; what the rebuild reports. */
    static String rebuilt() {
        var data = system.data().path();
        var report = data.resolve("rebuild.txt");
        system.close();
        try (var rebuilding = LocalSystem.prepare(Settings.quiet(data))) {
            rebuilding.rebuild(report);
            return Files.readString(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            start(data, _ -> {});
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.create(RunningSystem.class)).computeIfAbsent(AutoCloseable.class,
                _ -> first());
    }

    private static AutoCloseable first() {
        try {
            start(Files.createTempDirectory("bellwether-acceptance"), System.out::println);
            return () -> system.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Path data, Consumer<String> says) {
        try {
            system = LocalSystem.prepare(Settings.quiet(data)).start();
            new FirstData(system, says).load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
