package dev.bellwether.trend.name.feed;

import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.trend.name.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the names of this instance up to date with the catalog. */
@Configuration(proxyBeanMethods = false)
class NameFeed {

    @Bean
    Names names() {
        return new Names();
    }

    @Bean
    CompactedView<TechnologySnapshot> namesView(Names names, ViewConsumers consumers) {
        return new CompactedView<>(Topics.TECHNOLOGIES, consumers, (slug, technology) -> {
            if (technology == null) {
                names.remove(slug);
            } else {
                names.put(technology);
            }
        });
    }
}
