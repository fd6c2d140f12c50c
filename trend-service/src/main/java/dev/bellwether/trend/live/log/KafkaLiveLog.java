package dev.bellwether.trend.live.log;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.trend.live.LiveLog;
import dev.bellwether.trend.live.Positions;
import dev.bellwether.trend.observation.LogUnavailable;

/** A consumer of its own for each client: whoever reads slowly holds up nobody, and each can begin where it wants. */
@Component
class KafkaLiveLog implements LiveLog {

    /** By topic; the short names stand in the ids that clients keep, so they must not change. */
    private static final Map<String, Source> SOURCES = Stream
            .of(new Source("changes", Topics.CHANGES), new Source("health", Topics.SOURCE_HEALTH))
            .collect(Collectors.toMap(source -> source.topic.name(), Function.identity()));

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ViewConsumers consumers;

    KafkaLiveLog(ViewConsumers consumers) {
        this.consumers = consumers;
    }

    record Source(String name, Topic<?> topic) {

        static String log(TopicPartition partition) {
            return SOURCES.get(partition.topic()).name + "-" + partition.partition();
        }

        static Object read(String topic, byte[] value) {
            return SOURCES.get(topic).topic.values().deserializer().deserialize(topic, value);
        }
    }

    @Override
    public Reader open(@Nullable Positions from) {
        var consumer = consumers.get();
        try {
            return new KafkaReader(consumer, seek(consumer, from));
        } catch (KafkaException e) {
            consumer.close();
            throw new LogUnavailable(e);
        }
    }

    private static List<TopicPartition> seek(Consumer<?, ?> consumer, @Nullable Positions from) {
        var partitions = SOURCES.keySet().stream().sorted()
                .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map(at -> new TopicPartition(at.topic(), at.partition())).toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        // A position behind the end is of another log, such as before a restore: to begin at the end is the least wrong.
        partitions.forEach(at -> consumer.seek(at,
                from == null ? ends.get(at) : Math.min(from.next(Source.log(at)), ends.get(at))));
        return partitions;
    }
}
