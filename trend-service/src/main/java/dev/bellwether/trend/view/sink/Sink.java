package dev.bellwether.trend.view.sink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import dev.bellwether.events.Topic;
import dev.bellwether.trend.view.View;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.converter.ConversionException;

/**
 * Brings a topic into a view, a batch at a time: of several states of one identity in a batch only the newest is written. A record that cannot be read
 * is named, so that only it is set aside.
 */
final class Sink<V> {

    private final Topic<V> topic;
    private final Function<ConsumerRecord<String, byte[]>, String> identity;
    private final Deserializer<V> values;
    private final ToLongFunction<V> version;
    private final View<V> view;

    /** For states: the newest of each key counts. */
    Sink(Topic<V> topic, ToLongFunction<V> version, View<V> view) {
        this(topic, ConsumerRecord::key, version, view);
    }

    private Sink(Topic<V> topic, Function<ConsumerRecord<String, byte[]>, String> identity, ToLongFunction<V> version,
            View<V> view) {
        this.identity = identity;
        this.topic = topic;
        this.values = topic.values().deserializer();
        this.version = version;
        this.view = view;
    }

    /** For facts: each record counts, in the order of the topic. */
    static <V> Sink<V> ofEach(Topic<V> topic, ToLongFunction<V> version, View<V> view) {
        return new Sink<>(topic, record -> record.partition() + "@" + record.offset(), version, view);
    }

    void take(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, V> newest = new LinkedHashMap<>();
        for (var record : records) {
            if (record.value() == null) {
                view.put(newest.values());
                newest.clear();
                view.remove(record.key());
            } else {
                newest.merge(identity.apply(record), read(record, newest), this::newer);
            }
        }
        view.put(newest.values());
    }

    private V read(ConsumerRecord<String, byte[]> record, Map<String, V> before) {
        try {
            return values.deserialize(topic.name(), record.value());
        } catch (RuntimeException e) {
            // Those before it count as done, so they have to be.
            view.put(before.values());
            var reason = "Not a " + topic.valueType().getSimpleName() + ": " + e.getMessage();
            throw new BatchListenerFailedException(reason, new ConversionException(reason, record, e), record);
        }
    }

    private V newer(V one, V other) {
        return version.applyAsLong(other) > version.applyAsLong(one) ? other : one;
    }
}
