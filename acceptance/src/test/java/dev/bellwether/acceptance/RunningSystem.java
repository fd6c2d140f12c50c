package dev.bellwether.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.jwk.JWKSet;
import dev.bellwether.acceptance.application.ApplicationUnderTest;
import dev.bellwether.local.client.Credentials;
import dev.bellwether.local.client.Tokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The system with the starter data, wherever it runs; one for all test classes. */
final class RunningSystem implements BeforeAllCallback {

    private static ApplicationUnderTest system;
    private static Credentials operator;

    /** The gateway of the running system, for one who may do everything. */
    static Api api() {
        return new Api(system.url(), operator);
    }

    /** One of the system's clients; without scopes with all that it has. */
    static Credentials client(String id, String... scopes) {
        return Tokens.of(system.issuer(), id, read("secrets/" + id), List.of(scopes));
    }

    /** What the authorization server signs with. */
    static JWKSet keys() {
        try {
            return JWKSet.parse(read("keys.json"));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(system.authorization().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Runs a service with another setting, does something, and runs it as before. */
    static void whileSet(String service, String property, String value, Runnable meanwhile) {
        system.stop(service);
        system.start(service, property, value);
        try {
            meanwhile.run();
        } finally {
            system.stop(service);
            system.start(service);
        }
    }

    /** Stops everything and starts it again on the same data. */
    static void again() {
        system.restart();
        operator = client(Tokens.OPERATOR);
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
                _ -> first());
    }

    private static AutoCloseable first() {
        system = ApplicationUnderTest.start();
        operator = client(Tokens.OPERATOR);
        return system;
    }
}
