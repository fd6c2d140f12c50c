package dev.bellwether.scoring;

import java.time.Clock;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.store.RankingStore;
import dev.bellwether.scoring.store.DocumentForm;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's one database and what is kept in it. */
@Configuration(proxyBeanMethods = false)
class ScoringStores {

    @Bean
    MongoDatabase database(MongoClient client, @Value("${spring.mongodb.uri}") ConnectionString uri) {
        return client.getDatabase(uri.getDatabase());
    }

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
}
