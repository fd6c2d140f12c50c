package dev.bellwether.scoring.notice.webhook;

import java.time.Clock;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.lease.Lease;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.notice.NoticeSettings;
import dev.bellwether.scoring.notice.source.SupportScan;
import dev.bellwether.scoring.notice.store.DeliveryStore;
import dev.bellwether.scoring.notice.store.NoticeStore;
import dev.bellwether.scoring.store.DocumentForm;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notices need: where they are kept, who wants them, and who delivers them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

    @Bean
    NoticeStore noticeStore(MongoDatabase database) {
        return new NoticeStore(database);
    }

    @Bean
    DeliveryStore deliveryStore(MongoDatabase database) {
        return new DeliveryStore(database);
    }

    @Bean
    VersionedStore<Webhook> webhooks(MongoDatabase database, Clock clock) {
        return new VersionedStore<>(database, "webhooks", new DocumentForm<>(Webhook.class, "webhook", Json.mapper(), clock));
    }

    @Bean
    DeliveryLoop deliveryLoop(VersionedStore<Webhook> webhooks, Courier courier, SupportScan scan, NoticeSettings settings,
            List<CompactedView<?>> views, MongoDatabase database, Clock clock) {
        return new DeliveryLoop(webhooks, courier, scan, settings.scanEvery(), views,
                new Lease(database.getCollection("leases"), "notices", clock), clock);
    }
}
