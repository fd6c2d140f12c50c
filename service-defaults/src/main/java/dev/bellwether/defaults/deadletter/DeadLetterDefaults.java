package dev.bellwether.defaults.deadletter;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.kafka.KafkaDefaults;
import dev.bellwether.defaults.kafka.TopicSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;

/** The dead-letter workflow, in services with listeners: those that name topics under {@code bellwether.topics.dead-letters}. */
@AutoConfiguration(after = KafkaDefaults.class)
@ConditionalOnProperty("bellwether.topics.dead-letters")
public class DeadLetterDefaults {

    @Bean
    String[] deadLetterTopics(TopicSettings settings, @Value("${spring.application.name}") String service) {
        return settings.deadLetters().stream().map(topic -> DeadLetters.topic(topic, service)).toArray(String[]::new);
    }

    @Bean
    DeadLetterStore deadLetterStore(MongoDatabase database) {
        return new DeadLetterStore(database);
    }

    @Bean
    DeadLetterListener deadLetterListener(DeadLetterStore store, @Value("${spring.application.name}") String service) {
        return new DeadLetterListener(store, service);
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetterStore store, KafkaTemplate<String, byte[]> events,
            @Value("${spring.application.name}") String service) {
        return new DeadLetterController(store, events, service);
    }
}
