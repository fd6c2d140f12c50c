package dev.bellwether.defaults.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.bellwether.events.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps every instance's own view of a compacted topic: read from the beginning at each start, without a consumer group, so a view is always
 * rebuilt from the log. The service is not ready before the view has caught up. What cannot be read is logged with its place and passed over.
 */
public final class CompactedView<V> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CompactedView.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Map<Integer, Long> positions = new ConcurrentSkipListMap<>();
    private final Topic<V> topic;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final BiConsumer<String, V> apply;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean caughtUp;
    private volatile Consumer<String, byte[]> consumer;
    private volatile Thread thread;

    /**
     * @param consumers makes a consumer of keys and raw values
     * @param apply     called for each record, in order per key, by one thread; the value is null for a deletion
     */
    public CompactedView(Topic<V> topic, Supplier<Consumer<String, byte[]>> consumers, BiConsumer<String, V> apply) {
        this.topic = topic;
        this.consumers = consumers;
        this.apply = apply;
    }

    /** Whether all that was in the topic at the start has been applied. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Up to where the topic has been applied: {@code topic@partition:offset,…}. Names a state of the view. */
    public String position() {
        return topic.name() + "@"
                + positions.entrySet().stream().map(at -> at.getKey() + ":" + at.getValue()).collect(Collectors.joining(","));
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("view-" + topic.name()).daemon().unstarted(this::run);
        thread.start();
    }

    @Override
    public void stop() {
        thread = null;
        stopped.countDown();
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            do {
                follow();
            } while (!stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (var open = consumers.get()) {
            consumer = open;
            follow(open);
        } catch (WakeupException | InterruptException e) {
            LOG.debug("Stopping the view of {}", topic.name());
        } catch (KafkaException e) {
            LOG.warn("The view of {} starts again: {}", topic.name(), e.toString());
        }
    }

    private void follow(Consumer<String, byte[]> open) {
        var partitions = open.partitionsFor(topic.name()).stream().map(at -> new TopicPartition(at.topic(), at.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException(topic.name() + " does not exist yet");
        }
        open.assign(partitions);
        open.seekToBeginning(partitions);
        var ends = open.endOffsets(partitions);
        var values = topic.values().deserializer();
        while (isRunning()) {
            open.poll(POLL).forEach(record -> take(record, values));
            partitions.forEach(at -> positions.put(at.partition(), open.position(at)));
            caughtUp |= ends.entrySet().stream().allMatch(end -> positions.get(end.getKey().partition()) >= end.getValue());
        }
    }

    private void take(ConsumerRecord<String, byte[]> record, Deserializer<V> values) {
        try {
            apply.accept(record.key(), values.deserialize(topic.name(), record.value()));
        } catch (RuntimeException e) {
            LOG.error("Passed over {}-{}@{}", record.topic(), record.partition(), record.offset(), e);
        }
        positions.put(record.partition(), record.offset() + 1);
    }
}
