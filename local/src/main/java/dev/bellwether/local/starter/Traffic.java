package dev.bellwether.local.starter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What is on its way through the broker at one moment.
 *
 * @param ends the end of every partition
 * @param lag  the records, over all groups, that a group has not done with; the last of a partition is not counted, as it may
 *             be a transaction's marker, which no reader gets to see
 */
record Traffic(Map<TopicPartition, Long> ends, long lag) {

    static Traffic of(Admin admin) throws InterruptedException, ExecutionException {
        var ends = ends(admin);
        var groups = admin.listGroups().all().get().stream()
                .collect(Collectors.toMap(GroupListing::groupId, _ -> new ListConsumerGroupOffsetsSpec()));
        var lag = admin.listConsumerGroupOffsets(groups).all().get().values().stream().mapToLong(done -> lag(done, ends)).sum();
        return new Traffic(ends, lag);
    }

    private static long lag(Map<TopicPartition, OffsetAndMetadata> done, Map<TopicPartition, Long> ends) {
        return done.entrySet().stream().filter(each -> each.getValue() != null)
                .mapToLong(each -> ends.getOrDefault(each.getKey(), 0L) - each.getValue().offset() - 1)
                .filter(behind -> behind > 0).sum();
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws InterruptedException, ExecutionException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        // Internal topics are left out: the broker writes there on its own.
        for (var topic : admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get().values()) {
            topic.partitions().forEach(
                    partition -> wanted.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return admin.listOffsets(wanted).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
    }
}
