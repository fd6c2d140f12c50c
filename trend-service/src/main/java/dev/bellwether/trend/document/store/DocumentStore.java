package dev.bellwether.trend.document.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.document.Claim;
import dev.bellwether.trend.document.Documents;
import dev.bellwether.trend.document.Entry;
import dev.bellwether.trend.document.Intake;
import dev.bellwether.trend.document.mention.NameIndex;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.observation.ObservationLog;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.store.MongoRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents in the collection {@code documents}, and which of them a content belongs to in {@code document-contents}. */
@Configuration(proxyBeanMethods = false)
class DocumentStore {

    private static final String DOCUMENTS = "documents";
    private static final Duration MOMENT = Duration.ofMillis(500);

    @Bean
    Register<Entry> documentEntries(MongoDatabase database) {
        return new MongoRegister<>(database.getCollection(DOCUMENTS), Entry.KIND, _ -> List.of(), () -> {});
    }

    @Bean
    Register<Claim> documentClaims(MongoDatabase database) {
        return new MongoRegister<>(database.getCollection("document-contents"), Claim.KIND, _ -> List.of(), () -> {});
    }

    @Bean
    Documents documents(MongoDatabase database) {
        return new MongoDocuments(database.getCollection(DOCUMENTS));
    }

    @Bean
    Intake intake(Register<Entry> entries, Register<Claim> claims, Register<SignalDefinition> signals,
            Registrar<SignalDefinition> registrar, ObservationLog log, Names names, Clock clock) {
        return new Intake(entries, claims, signals, registrar, log, names, clock);
    }

    @Bean
    NameIndex nameIndex(Names names) {
        return new NameIndex(names, MOMENT);
    }
}
