package dev.bellwether.trend.signal.store;

import java.time.Clock;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.defaults.outbox.OutboxRelay;
import dev.bellwether.defaults.outbox.RelayProducers;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.store.MongoRegister;
import dev.bellwether.trend.signal.Signal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signals in the collection {@code signals}, each with the events that are still to be published. */
@Configuration(proxyBeanMethods = false)
class SignalStore {

    private static final String COLLECTION = "signals";

    @Bean
    OutboxRelay signalRelay(MongoDatabase database, RelayProducers producers, Clock clock) {
        return new OutboxRelay(database, COLLECTION, producers, clock);
    }

    @Bean
    Register<SignalDefinition> signals(MongoDatabase database, OutboxRelay signalRelay, Clock clock) {
        var collection = database.getCollection(COLLECTION);
        collection.createIndex(Indexes.ascending("state.source", "_id"));
        return new MongoRegister<>(collection, Signal.KIND, signal -> List.of(event(signal, clock)), signalRelay::wake);
    }

    @Bean
    Registrar<SignalDefinition> signalRegistrar(Register<SignalDefinition> signals) {
        return new Registrar<>(signals, Signal.KIND);
    }

    private static OutboxEvent event(SignalDefinition signal, Clock clock) {
        return OutboxEvent.of(Topics.SIGNALS, "/trend-service", SignalDefinition.TYPE, signal.id(), signal.version(),
                clock.instant(), signal);
    }
}
