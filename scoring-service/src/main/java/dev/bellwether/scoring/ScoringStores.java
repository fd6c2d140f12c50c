package dev.bellwether.scoring;

import java.time.Clock;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.radar.store.RadarStore;
import dev.bellwether.scoring.ranking.store.AnswerStore;
import dev.bellwether.scoring.ranking.store.RankingStore;
import dev.bellwether.scoring.ranking.store.SnapshotStore;
import dev.bellwether.scoring.store.DocumentForm;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.usage.store.UsageStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept in the service's one database. */
@Configuration(proxyBeanMethods = false)
class ScoringStores {

    @Bean
    VersionedStore<Criterion> criteria(MongoDatabase database, Clock clock) {
        return new VersionedStore<>(database, "criteria", new DocumentForm<>(Criterion.class, "criterion", Json.mapper(), clock));
    }

    @Bean
    VersionedStore<Profile> profiles(MongoDatabase database, Clock clock) {
        return new VersionedStore<>(database, "profiles", new DocumentForm<>(Profile.class, "profile", Json.mapper(), clock));
    }

    @Bean
    RankingStore rankingStore(MongoDatabase database) {
        return new RankingStore(database);
    }

    @Bean
    AnswerStore answerStore(MongoDatabase database) {
        return new AnswerStore(database);
    }

    @Bean
    SnapshotStore snapshotStore(MongoDatabase database) {
        return new SnapshotStore(database);
    }

    @Bean
    UsageStore usageStore(MongoDatabase database) {
        return new UsageStore(database);
    }

    @Bean
    RadarStore radarStore(MongoDatabase database) {
        return new RadarStore(database);
    }
}
