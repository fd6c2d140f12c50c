package dev.bellwether.defaults.live;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.bellwether.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The topics that a service tells live. */
public final class LiveTopics {

    private final Map<String, Topic<?>> byTopic = new TreeMap<>();
    private final Map<String, String> shortNames = new TreeMap<>();

    /** @param topics by the short names that stand in the ids which clients keep, so they must not change */
    public LiveTopics(Map<String, Topic<?>> topics) {
        topics.forEach((shortName, topic) -> {
            byTopic.put(topic.name(), topic);
            shortNames.put(topic.name(), shortName);
        });
    }

    Set<String> names() {
        return byTopic.keySet();
    }

    /** How an id names a partition, such as {@code changes-0}. */
    String log(TopicPartition partition) {
        return shortNames.get(partition.topic()) + "-" + partition.partition();
    }

    /** Whether an id is of these topics. */
    boolean know(Positions positions) {
        return positions.next().keySet().stream()
                .allMatch(log -> shortNames.containsValue(log.substring(0, log.lastIndexOf('-'))));
    }

    Object read(ConsumerRecord<String, byte[]> record) {
        return record.value() == null
                ? new Removed(record.topic(), record.key(), Instant.ofEpochMilli(record.timestamp()))
                : byTopic.get(record.topic()).values().deserializer().deserialize(record.topic(), record.value());
    }
}
