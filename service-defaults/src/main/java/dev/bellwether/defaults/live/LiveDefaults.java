package dev.bellwether.defaults.live;

import dev.bellwether.defaults.kafka.KafkaDefaults;
import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Live streams of every service that says which topics it tells. */
@AutoConfiguration(after = KafkaDefaults.class)
@ConditionalOnBean(LiveTopics.class)
@EnableConfigurationProperties(LiveSettings.class)
class LiveDefaults {

    @Bean
    LiveStreams liveStreams(ViewConsumers consumers, LiveTopics topics, LiveSettings settings) {
        return new LiveStreams(LiveLog.of(consumers, topics), topics, settings);
    }

    @Bean
    MeterBinder liveMeters(LiveStreams streams) {
        return registry -> Gauge.builder("bellwether.live.subscribers", streams, LiveStreams::subscribers).register(registry);
    }
}
