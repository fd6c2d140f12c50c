package dev.bellwether.scoring.assessment;

import java.time.Clock;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.defaults.outbox.OutboxRelay;
import dev.bellwether.defaults.outbox.RelayProducers;
import dev.bellwether.events.Json;
import dev.bellwether.events.Topics;
import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.scoring.store.DocumentForm;
import dev.bellwether.scoring.store.Telling;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where assessments are kept, and how they get into the log that every instance reads them from. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    private static final String COLLECTION = "assessments";
    private static final String SOURCE = "/scoring-service";

    @Bean
    OutboxRelay assessmentRelay(MongoDatabase database, RelayProducers producers, Clock clock) {
        return new OutboxRelay(database, COLLECTION, producers, clock);
    }

    @Bean
    VersionedStore<Assessment> assessments(MongoDatabase database, OutboxRelay assessmentRelay, Clock clock) {
        Telling<Assessment> telling = (assessment, at, by, deleted) -> List.of(deleted
                ? OutboxEvent.deletion(Topics.ASSESSMENTS, SOURCE, AssessmentSnapshot.TYPE, assessment.id(), assessment.version(),
                        at)
                : OutboxEvent.of(Topics.ASSESSMENTS, SOURCE, AssessmentSnapshot.TYPE, assessment.id(), assessment.version(), at,
                        assessment.snapshot(at, by)));
        return new VersionedStore<>(database, COLLECTION,
                new DocumentForm<>(Assessment.class, "rating", Json.mapper(), clock, telling), assessmentRelay::wake);
    }
}
