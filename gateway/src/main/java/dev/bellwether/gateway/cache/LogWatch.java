package dev.bellwether.gateway.cache;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.bellwether.events.Topics;
import dev.bellwether.gateway.upstream.Service;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears of every event by the growth of its topic. That something changed is all that the cache needs to know, so no event is read:
 * a flood of them costs the gateway nothing, and as no group is joined, an instance that goes leaves nothing behind at the broker.
 */
@Component
class LogWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int ROUNDS_UNTIL_PARTITIONS_ARE_COUNTED_AGAIN = 240;

    private final ConsumerFactory<String, byte[]> consumers;
    private final Changes changes;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile Thread thread;
    private boolean hearing;

    LogWatch(ConsumerFactory<String, byte[]> consumers, Changes changes) {
        this.consumers = consumers;
        this.changes = changes;
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        stopped = stop;
        thread = Thread.ofPlatform().name("log-watch").daemon().start(() -> run(stop));
    }

    @Override
    public void stop() {
        stopped.countDown();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run(CountDownLatch stop) {
        try (var consumer = consumers.createConsumer(null, null, "cache")) {
            do {
                listen(consumer, stop);
            } while (!stop.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Consumer<String, byte[]> consumer, CountDownLatch stop) throws InterruptedException {
        try {
            var partitions = partitions(consumer);
            for (var round = 0; round < ROUNDS_UNTIL_PARTITIONS_ARE_COUNTED_AGAIN && stop.getCount() > 0; round++) {
                look(consumer, partitions);
                stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            if (hearing) {
                LOG.warn("No events are heard, so cached answers are trusted for less long: {}", e.toString());
            }
            hearing = false;
        }
    }

    private void look(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        long asked = System.nanoTime();
        var changed = EnumSet.noneOf(Service.class);
        consumer.endOffsets(partitions, PATIENCE).forEach((at, end) -> {
            if (!end.equals(ends.put(at, end))) {
                changed.addAll(readers(at.topic()));
            }
        });
        changed.forEach(changes::heardOf);
        changes.heardAllUntil(asked);
        if (!hearing) {
            LOG.info("Events are heard");
        }
        hearing = true;
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        return Topics.all().stream().flatMap(topic -> {
            var known = consumer.partitionsFor(topic.name(), PATIENCE);
            if (known.isEmpty()) {
                throw new UnknownTopicOrPartitionException(topic.name() + " does not exist yet");
            }
            return known.stream().map(at -> new TopicPartition(at.topic(), at.partition()));
        }).toList();
    }

    /** The service that owns the topic and those after it in the flow of data. */
    private static EnumSet<Service> readers(String topic) {
        var owner = EnumSet.allOf(Service.class).stream().filter(service -> topic.startsWith(service.key() + ".")).findFirst()
                .orElseThrow();
        return EnumSet.range(owner, Service.SCORING);
    }
}
