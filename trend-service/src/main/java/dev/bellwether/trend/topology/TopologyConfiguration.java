package dev.bellwether.trend.topology;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafkaStreams;
import org.springframework.kafka.annotation.KafkaStreamsDefaultConfiguration;
import org.springframework.kafka.config.KafkaStreamsConfiguration;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

import dev.bellwether.defaults.kafka.TopicSettings;

/** Runs the topology inside the service; with {@code bellwether.topology.enabled=false} an instance takes observations and answers only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "bellwether.topology.enabled", matchIfMissing = true)
@EnableKafkaStreams
class TopologyConfiguration {

    @Bean(KafkaStreamsDefaultConfiguration.DEFAULT_STREAMS_CONFIG_BEAN_NAME)
    KafkaStreamsConfiguration streams(KafkaProperties kafka, TopicSettings topics) {
        return new KafkaStreamsConfiguration(TopologySettings.streams(kafka.buildStreamsProperties(), topics.replication()));
    }

    @Bean
    TrendTopology trendTopology(StreamsBuilder builder, TopicSettings topics) {
        var topology = new TrendTopology(topics.partitions(), Pace.DEFAULT);
        topology.define(builder);
        return topology;
    }

    @Bean
    HealthIndicator topologyHealthIndicator(StreamsBuilderFactoryBean streams) {
        return new TopologyHealth(streams);
    }

    @Bean
    RunningTopology runningTopology(StreamsBuilderFactoryBean streams, TrendTopology topology) {
        return new RunningTopology(streams, topology);
    }

    /** A thread that fails is replaced: what it had begun was not committed. On closing, the group need not wait for a timeout. */
    @Bean
    StreamsBuilderFactoryBeanConfigurer resilience(ApplicationEventPublisher events) {
        return factory -> {
            factory.setStateListener(new TopologyLiveness(events));
            factory.setStreamsUncaughtExceptionHandler(cause -> StreamThreadExceptionResponse.REPLACE_THREAD);
            factory.setLeaveGroupOnClose(true);
        };
    }
}
