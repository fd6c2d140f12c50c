package dev.bellwether.trend.topology;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;

import dev.bellwether.events.Json;

/** Fingerprints of what has been sent on, so that only changes are. */
final class Emissions {

    private final KeyValueStore<String, byte[]> store;

    Emissions(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Remembers the content and says whether it differs from what was sent before. */
    boolean changed(String signal, String technology, Object content) {
        var key = key(signal, technology);
        byte[] print = print(content);
        if (Arrays.equals(print, store.get(key))) {
            return false;
        }
        store.put(key, print);
        return true;
    }

    /** The technologies that something of the signal was sent to. */
    List<String> technologies(String signal) {
        var technologies = new ArrayList<String>();
        try (var sent = store.prefixScan(key(signal, ""), Serdes.String().serializer())) {
            sent.forEachRemaining(entry -> technologies.add(entry.key.substring(key(signal, "").length())));
        }
        return technologies;
    }

    void forget(String signal, String technology) {
        store.delete(key(signal, technology));
    }

    private static String key(String signal, String technology) {
        return signal + "|" + technology;
    }

    private static byte[] print(Object content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Json.mapper().writeValueAsBytes(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
