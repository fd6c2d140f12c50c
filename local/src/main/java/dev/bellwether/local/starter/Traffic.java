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
 * Where everybody is in the broker's topics at one moment. Two that are equal, some time apart, mean that nothing is on its way: what a group has
 * not read may only be the markers of transactions, which no reader gets to see.
 *
 * @param ends the end of every partition
 * @param done up to where each group has read
 */
record Traffic(Map<TopicPartition, Long> ends, Map<String, Map<TopicPartition, OffsetAndMetadata>> done) {

    static Traffic of(Admin admin) throws InterruptedException, ExecutionException {
        var groups = admin.listGroups().all().get().stream()
                .collect(Collectors.toMap(GroupListing::groupId, _ -> new ListConsumerGroupOffsetsSpec()));
        return new Traffic(ends(admin), admin.listConsumerGroupOffsets(groups).all().get());
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
