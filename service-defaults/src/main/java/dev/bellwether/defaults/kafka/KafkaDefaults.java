package dev.bellwether.defaults.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

import dev.bellwether.defaults.deadletter.DeadLetters;
import dev.bellwether.defaults.outbox.RelayProducers;
import dev.bellwether.events.Json;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.converter.ByteArrayJacksonJsonMessageConverter;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/** Kafka as every service uses it: text keys, raw values that listeners get converted to their parameter's type. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(TopicSettings.class)
public class KafkaDefaults {

    @Bean
    NewTopics topics(TopicSettings settings, @Value("${spring.application.name}") String service) {
        return settings.create(service);
    }

    @Bean
    RecordMessageConverter eventConverter() {
        return new ByteArrayJacksonJsonMessageConverter(Json.mapper());
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(ProducerFactory<String, byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    CommonErrorHandler deadLetterHandler(KafkaTemplate<String, byte[]> template,
            @Value("${spring.application.name}") String service) {
        return DeadLetters.handler(template, service);
    }

    @Bean
    ViewConsumers viewConsumers(ConsumerFactory<String, byte[]> consumers) {
        return () -> consumers.createConsumer(null, null, "view");
    }

    @Bean
    HealthIndicator viewsHealthIndicator(List<CompactedView<?>> views) {
        return new ViewsHealth(views);
    }

    @Bean
    RelayProducers relayProducers(ProducerFactory<String, byte[]> producers) {
        return transactionalId -> {
            var settings = new HashMap<>(producers.getConfigurationProperties());
            settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
            return new KafkaProducer<>(settings);
        };
    }

    /** Makes consumers for {@link CompactedView}s. */
    public interface ViewConsumers extends Supplier<Consumer<String, byte[]>> {}
}
