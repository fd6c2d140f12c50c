package dev.bellwether.catalog;

import java.time.Clock;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.catalog.browse.Listing;
import dev.bellwether.catalog.history.History;
import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.catalog.technology.Technologies;
import dev.bellwether.catalog.technology.store.MongoHistory;
import dev.bellwether.catalog.technology.store.MongoListing;
import dev.bellwether.catalog.technology.store.MongoNames;
import dev.bellwether.catalog.technology.store.MongoTechnologies;
import dev.bellwether.defaults.outbox.OutboxRelay;
import dev.bellwether.defaults.outbox.RelayProducers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service is made of: its one database, the stores in it, and the relay of its events. */
@Configuration(proxyBeanMethods = false)
class CatalogStores {

    @Bean
    MongoDatabase database(MongoClient client, @Value("${spring.mongodb.uri}") ConnectionString uri) {
        return client.getDatabase(uri.getDatabase());
    }

    @Bean
    OutboxRelay relay(MongoDatabase database, RelayProducers producers, Clock clock) {
        return new OutboxRelay(database, MongoTechnologies.COLLECTION, producers, clock);
    }

    @Bean
    Technologies technologies(MongoDatabase database, OutboxRelay relay) {
        return new MongoTechnologies(database, relay::wake);
    }

    @Bean
    Catalog catalog(Technologies technologies, MongoDatabase database, Clock clock) {
        return new Catalog(technologies, new MongoNames(database, technologies, clock), clock);
    }

    @Bean
    History history(MongoDatabase database, Technologies technologies) {
        return new MongoHistory(database, technologies);
    }

    @Bean
    Listing listing(MongoDatabase database) {
        return new MongoListing(database);
    }
}
