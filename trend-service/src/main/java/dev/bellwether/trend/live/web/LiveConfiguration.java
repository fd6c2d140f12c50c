package dev.bellwether.trend.live.web;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.defaults.live.LiveLog;
import dev.bellwether.defaults.live.LiveStreams;
import dev.bellwether.defaults.live.LiveTopics;
import dev.bellwether.events.Topics;

/** What is told live here. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    LiveLog liveLog(ViewConsumers consumers) {
        return LiveLog.of(consumers, new LiveTopics(Map.of("changes", Topics.CHANGES, "health", Topics.SOURCE_HEALTH)));
    }

    @Bean
    LiveStreams liveStreams(LiveLog log) {
        return new LiveStreams(log);
    }
}
