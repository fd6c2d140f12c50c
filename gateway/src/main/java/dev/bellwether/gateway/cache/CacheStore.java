package dev.bellwether.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where answers are kept: bounded by what they take in memory, and seen in the metrics as the cache {@code answers}. */
@Configuration(proxyBeanMethods = false)
class CacheStore {

    @Bean
    Cache<AnswerKey, Answer> answers(CacheSettings settings, Changes changes, MeterRegistry meters) {
        Cache<AnswerKey, Answer> answers = Caffeine.newBuilder().maximumWeight(settings.size().toBytes())
                .weigher((AnswerKey key, Answer answer) -> key.weight() + answer.weight()).recordStats().build();
        meters.gauge("bellwether.cache.events.heard", changes, heard -> heard.areHeard() ? 1 : 0);
        return CaffeineCacheMetrics.monitor(meters, answers, "answers");
    }
}
