package dev.bellwether.defaults.kafka;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.bellwether.defaults.deadletter.DeadLetters;
import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/**
 * How topics are created at start, where they are missing.
 *
 * @param partitions  of each topic; more of them let more instances share the work
 * @param replication copies of each partition
 * @param deadLetters topics whose consumers in this service set aside what they cannot apply
 */
@ConfigurationProperties("bellwether.topics")
public record TopicSettings(@DefaultValue("3") int partitions, @DefaultValue("1") short replication,
        @DefaultValue List<String> deadLetters) {

    NewTopics create(String service) {
        var all = Topics.all().stream().map(this::describe);
        var dead = deadLetters.stream()
                .flatMap(topic -> Stream.of(DeadLetters.topic(topic, service), DeadLetters.retryTopic(topic, service)))
                .map(name -> new NewTopic(name, 1, replication).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        return new NewTopics(Stream.concat(all, dead).toArray(NewTopic[]::new));
    }

    private NewTopic describe(Topic<?> topic) {
        return new NewTopic(topic.name(), partitions, replication).configs(switch (topic.retention()) {
            case COMPACTED -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            case EVERYTHING -> Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
        });
    }
}
