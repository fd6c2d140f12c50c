package dev.bellwether.trend.rebuild;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import dev.bellwether.defaults.deadletter.DeadLetters;
import dev.bellwether.trend.topology.RunningTopology;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/** What the broker knows of how far the topology and the views have come. */
final class LogState {

    private static final Duration SESSION = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Admin admin;
    private final String service;

    /** @param service whose retry topics the views read too */
    LogState(Admin admin, String service) {
        this.admin = admin;
        this.service = service;
    }

    /** @throws IllegalStateException if others than these clients are in the topology's group, also after a killed one is taken off it */
    void refuseOthers(Set<String> own) {
        Waiting.until(SESSION, PAUSE, () -> own.containsAll(members()),
                "Another instance of the service runs the topology: stop it first");
    }

    private List<String> members() {
        return done(admin.describeConsumerGroups(List.of(RunningTopology.GROUP)).all()).get(RunningTopology.GROUP).members()
                .stream()
                .map(MemberDescription::clientId).toList();
    }

    /** Forgets how far topology and views have come, and all that the topology keeps at the broker. */
    void forget() {
        var internal = internalTopics();
        done(admin.deleteTopics(internal).all());
        Waiting.until(SESSION, PAUSE, () -> internalTopics().isEmpty(), "The internal topics are not deleted: " + internal);
        delete(RunningTopology.GROUP);
        RebuiltView.allFeeds().forEach(feed -> {
            delete(feed.group());
            if (feed.replayed()) {
                var ends = ends(partitions(List.of(feed.topic())), IsolationLevel.READ_UNCOMMITTED);
                done(admin.alterConsumerGroupOffsets(feed.group(), ends.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue())))).all());
            }
        });
    }

    private void delete(String group) {
        Waiting.until(SESSION, PAUSE, () -> {
            try {
                done(admin.deleteConsumerGroups(List.of(group)).all());
                return true;
            } catch (GroupIdNotFoundException e) {
                return true;
            } catch (GroupNotEmptyException e) {
                return false;
            }
        }, "The group " + group + " has members yet");
    }

    /** The changelogs and the topics between the topology's steps. */
    List<String> internalTopics() {
        return done(admin.listTopics().names()).stream().filter(name -> name.startsWith(RunningTopology.GROUP + "-")).toList();
    }

    /** What a view's listener reads: the topic, and what was redriven of it. */
    List<String> topics(RebuiltView.Feed feed) {
        return List.of(feed.topic(), retry(feed.topic()));
    }

    /** Where redriven records of a topic come back. */
    String retry(String topic) {
        return DeadLetters.retryTopic(topic, service);
    }

    /** Those of the topics that exist. */
    List<TopicPartition> partitions(Collection<String> topics) {
        var existing = done(admin.listTopics().names());
        var partitions = new ArrayList<TopicPartition>();
        done(admin.describeTopics(topics.stream().filter(existing::contains).distinct().toList()).allTopicNames())
                .forEach((topic, description) -> description.partitions()
                        .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition()))));
        return partitions;
    }

    /** Where the partitions end: with what is committed only, or with what is under way too. */
    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions, IsolationLevel isolation) {
        return done(admin.listOffsets(partitions.stream().collect(toMap(at -> at, at -> OffsetSpec.latest())),
                new ListOffsetsOptions(isolation)).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** How far a group has come; where it has not begun, there is nothing. */
    Map<TopicPartition, Long> committed(String group) {
        return done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()).entrySet().stream()
                .filter(at -> at.getValue() != null).collect(toMap(Map.Entry::getKey, at -> at.getValue().offset()));
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
