package dev.bellwether.trend.topology;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Down when the topology has stopped; starting and rebalancing are no illness. */
final class TopologyHealth implements HealthIndicator {

    private final StreamsBuilderFactoryBean factory;

    TopologyHealth(StreamsBuilderFactoryBean factory) {
        this.factory = factory;
    }

    @Override
    public Health health() {
        KafkaStreams streams = factory.getKafkaStreams();
        if (streams == null) {
            return Health.outOfService().build();
        }
        var state = streams.state();
        var health = state.hasCompletedShutdown() || state.isShuttingDown() ? Health.down() : Health.up();
        return health.withDetail("state", state.name()).build();
    }
}
