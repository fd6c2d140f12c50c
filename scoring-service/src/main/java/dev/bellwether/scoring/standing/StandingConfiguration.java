package dev.bellwether.scoring.standing;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.lease.Lease;
import dev.bellwether.defaults.live.LiveTopics;
import dev.bellwether.defaults.outbox.OutboxRelay;
import dev.bellwether.defaults.outbox.RelayProducers;
import dev.bellwether.events.Topics;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.Rankings;
import dev.bellwether.scoring.standing.store.StandingStore;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What standing profiles need: their answers, the relay that tells them, and who has them answered anew. */
@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

    @Bean
    OutboxRelay standingRelay(MongoDatabase database, RelayProducers producers, Clock clock) {
        return new OutboxRelay(database, StandingStore.COLLECTION, producers, clock);
    }

    @Bean
    StandingStore standingStore(MongoDatabase database, OutboxRelay standingRelay) {
        return new StandingStore(database, standingRelay::wake);
    }

    @Bean
    StandingLoop standingLoop(VersionedStore<Profile> profiles, VersionedStore<Criterion> criteria, List<CompactedView<?>> views,
            Rankings rankings, StandingStore store, MongoDatabase database, Clock clock) {
        return new StandingLoop(profiles, criteria, views, new StandingRankings(rankings, store, clock),
                new Lease(database.getCollection("leases"), "standing", clock), clock);
    }

    @Bean
    LiveTopics liveTopics() {
        return new LiveTopics(Map.of("rankings", Topics.RANKINGS));
    }
}
