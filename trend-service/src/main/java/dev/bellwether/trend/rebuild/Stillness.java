package dev.bellwether.trend.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.bellwether.events.Topics;
import dev.bellwether.trend.topology.RunningTopology;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether everything has been worked through: no agenda has an entry, no transaction is under way, no group has a record before it, and nothing was
 * written for a while. Each alone would be deceived: a lag of markers never goes away, and a signal that is being computed is on no agenda.
 */
final class Stillness {

    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int ENOUGH = 4;

    private final RunningTopology topology;
    private final LogState log;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private Map<TopicPartition, Long> before = Map.of();
    private int unchanged;

    Stillness(RunningTopology topology, LogState log, Supplier<Consumer<String, byte[]>> consumers) {
        this.topology = topology;
        this.log = log;
        this.consumers = consumers;
    }

    /** Waits for it; says whether it came in time. */
    boolean await(Duration most) {
        unchanged = 0;
        return Waiting.until(most, PAUSE, this::still);
    }

    private boolean still() {
        try {
            var partitions = log.partitions(topics());
            var ends = log.ends(partitions, IsolationLevel.READ_UNCOMMITTED);
            boolean quiet = topology.idle() && ends.equals(before)
                    && ends.equals(log.ends(partitions, IsolationLevel.READ_COMMITTED));
            before = ends;
            unchanged = quiet ? unchanged + 1 : 0;
            return unchanged >= ENOUGH && nothingBefore(ends);
        } catch (KafkaException e) {
            // Topics and groups come and go while the topology starts.
            unchanged = 0;
            return false;
        }
    }

    private List<String> topics() {
        var topics = new ArrayList<>(log.internalTopics());
        topics.addAll(observations());
        RebuiltView.allFeeds().forEach(feed -> topics.addAll(log.topics(feed)));
        return topics;
    }

    private List<String> observations() {
        return List.of(Topics.OBSERVATIONS.name(), log.retry(Topics.OBSERVATIONS.name()));
    }

    private boolean nothingBefore(Map<TopicPartition, Long> ends) {
        var between = log.internalTopics().stream().filter(topic -> topic.endsWith("-repartition"));
        return nothingBefore(RunningTopology.GROUP, Stream.concat(between, observations().stream()).toList(), ends)
                && RebuiltView.allFeeds().allMatch(feed -> nothingBefore(feed.group(), log.topics(feed), ends));
    }

    private boolean nothingBefore(String group, List<String> topics, Map<TopicPartition, Long> ends) {
        var committed = log.committed(group);
        var behind = ends.keySet().stream().filter(at -> topics.contains(at.topic()))
                .filter(at -> committed.getOrDefault(at, 0L) < ends.get(at)).toList();
        if (behind.isEmpty()) {
            return true;
        }
        // A transaction's end is no record, and no group commits it.
        try (var consumer = consumers.get()) {
            consumer.assign(behind);
            behind.forEach(at -> consumer.seek(at, committed.getOrDefault(at, 0L)));
            while (behind.stream().anyMatch(at -> consumer.position(at) < ends.get(at))) {
                if (!consumer.poll(POLL).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
