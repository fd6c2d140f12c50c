package dev.bellwether.defaults.live;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;

/** A consumer for each reader, so each can begin where it wants. They are few: one for all who keep up, and those who catch up. */
final class KafkaLiveLog implements LiveLog {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ViewConsumers consumers;
    private final LiveTopics topics;

    KafkaLiveLog(ViewConsumers consumers, LiveTopics topics) {
        this.consumers = consumers;
        this.topics = topics;
    }

    @Override
    public Reader open(@Nullable Positions from) {
        try {
            return open(consumers.get(), from);
        } catch (KafkaException e) {
            throw new LogAway(e);
        }
    }

    private Reader open(Consumer<String, byte[]> consumer, @Nullable Positions from) {
        try {
            return new KafkaReader(consumer, topics, seek(consumer, from));
        } catch (KafkaException e) {
            consumer.close();
            throw e;
        }
    }

    private List<TopicPartition> seek(Consumer<?, ?> consumer, @Nullable Positions from) {
        var partitions = topics.names().stream()
                .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map(at -> new TopicPartition(at.topic(), at.partition())).toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        // A position behind the end is of another log, such as before a restore: to begin at the end is the least wrong.
        partitions.forEach(at -> consumer.seek(at,
                from == null ? ends.get(at) : Math.min(from.next(topics.log(at)), ends.get(at))));
        return partitions;
    }
}
