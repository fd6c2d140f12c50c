package dev.bellwether.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import dev.bellwether.acceptance.application.ApplicationUnderTest;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system with the starter data, wherever it runs; one for all test classes. */
final class RunningSystem implements BeforeAllCallback {

    private static ApplicationUnderTest system;

    /** The gateway of the running system. */
    static Api api() {
        return new Api(system.url());
    }

    /** The address of this machine, as the services reach it. */
    static String here() {
        return system.here();
    }

    /** Of the gateway. */
    static URI url() {
        return system.url();
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
        system.stop(service);
        try {
            meanwhile.run();
        } finally {
            system.start(service);
        }
    }

    /** Stops everything and starts it again on the same data. */
    static void again() {
        system.restart();
    }

    /** Rebuilds the views of trends from the log, as operators do; what the rebuild reports. */
    static String rebuilt() {
        return system.rebuild();
    }

    /** Copies the data into an empty directory, as operators do. */
    static void backup(Path directory) {
        system.backup(directory);
    }

    /** Replaces the data by a copy, as operators do. */
    static void restore(Path directory) {
        system.restore(directory);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.create(RunningSystem.class)).computeIfAbsent(AutoCloseable.class,
                _ -> system = ApplicationUnderTest.start());
    }
}
