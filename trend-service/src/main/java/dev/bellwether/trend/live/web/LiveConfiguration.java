package dev.bellwether.trend.live.web;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.bellwether.defaults.live.LiveTopics;
import dev.bellwether.events.Topics;

/** What is told live here. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    LiveTopics liveTopics() {
        return new LiveTopics(Map.of("changes", Topics.CHANGES, "health", Topics.SOURCE_HEALTH));
    }
}
