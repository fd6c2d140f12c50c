package dev.bellwether.trend.lookback;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.trend.series.Arrival;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The log in Kafka: definitions, observations, and those of them that came back as redriven dead letters. What the topology sets aside is left out
 * here too.
 */
final class KafkaLogTail implements LogTail, AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MOST_EMPTY_POLLS = 50;
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Duration MUCH_LATER = Duration.ofHours(1);

    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final Map<String, Deque<Redriven>> redriven = new HashMap<>();
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final String retryTopic;
    private final int mostObservations;
    private @Nullable Consumer<String, byte[]> consumer;

    private record Redriven(ObservationRecorded observation, long timestamp) {}

    /** Takes a record that could be read. */
    private interface Taker<V> {
        void take(String key, @Nullable V value, long timestamp);
    }

    /**
     * @param retryTopic       where redriven observations come back
     * @param mostObservations more of them are not held in memory
     */
    KafkaLogTail(Supplier<Consumer<String, byte[]>> consumers, String retryTopic, int mostObservations) {
        this.consumers = consumers;
        this.retryTopic = retryTopic;
        this.mostObservations = mostObservations;
    }

    @Override
    public void readOn(Ledger ledger) {
        try {
            read(Topics.SIGNALS, Topics.SIGNALS.name(), (signal, definition, timestamp) -> ledger.define(signal, definition));
            // Before the others, as each of them must come in between at its place.
            read(Topics.OBSERVATIONS, retryTopic, (technology, observation, timestamp) -> {
                if (observation != null) {
                    redriven.computeIfAbsent(observation.technology(), key -> new ArrayDeque<>())
                            .add(new Redriven(observation, timestamp));
                }
            });
            read(Topics.OBSERVATIONS, Topics.OBSERVATIONS.name(), (technology, observation, timestamp) -> {
                if (observation != null) {
                    takeRedriven(observation.technology(), timestamp, ledger);
                    take(observation, timestamp, ledger);
                }
            });
            redriven.keySet().forEach(technology -> takeRedriven(technology, Long.MAX_VALUE, ledger));
            redriven.clear();
        } catch (KafkaException e) {
            close();
            throw new Unavailable("The log of observations cannot be read at the moment", LATER, e);
        }
    }

    private void takeRedriven(String technology, long until, Ledger ledger) {
        var waiting = redriven.get(technology);
        while (waiting != null && !waiting.isEmpty() && waiting.peek().timestamp() <= until) {
            var next = waiting.poll();
            take(next.observation(), next.timestamp(), ledger);
        }
    }

    private void take(ObservationRecorded observation, long timestamp, Ledger ledger) {
        if (ledger.size() >= mostObservations) {
            throw new Unavailable("The log holds more than the " + mostObservations
                    + " observations that are held in memory to look back (bellwether.lookback.most-observations)", MUCH_LATER,
                    null);
        }
        try {
            ledger.take(observation, Arrival.of(observation, timestamp));
        } catch (RuntimeException e) {
            // A dead letter of the topology.
        }
    }

    private <V> void read(Topic<V> type, String topic, Taker<V> taker) {
        var open = open();
        var partitions = open.partitionsFor(topic, ANSWER).stream().map(at -> new TopicPartition(at.topic(), at.partition()))
                .toList();
        var ends = new HashMap<>(open.endOffsets(partitions, ANSWER));
        ends.entrySet().removeIf(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        open.assign(List.copyOf(ends.keySet()));
        ends.keySet().forEach(at -> open.seek(at, positions.getOrDefault(at, 0L)));
        for (int empty = 0; !ends.isEmpty(); empty++) {
            for (var record : open.poll(POLL)) {
                empty = 0;
                take(type, record, taker);
                positions.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
            }
            ends.entrySet().removeIf(end -> {
                positions.put(end.getKey(), open.position(end.getKey(), ANSWER));
                return positions.get(end.getKey()) >= end.getValue();
            });
            if (empty > MOST_EMPTY_POLLS) {
                throw new TimeoutException("nothing more comes of " + ends.keySet());
            }
        }
    }

    private static <V> void take(Topic<V> type, ConsumerRecord<String, byte[]> record, Taker<V> taker) {
        V value;
        try {
            value = type.values().deserializer().deserialize(record.topic(), record.value());
        } catch (RuntimeException e) {
            // Nobody else can read it either.
            return;
        }
        taker.take(record.key(), value, record.timestamp());
    }

    private Consumer<String, byte[]> open() {
        if (consumer == null) {
            consumer = consumers.get();
        }
        return consumer;
    }

    /** What has been read stays read. */
    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }
}
