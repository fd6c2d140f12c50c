package dev.bellwether.trend;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's own database: the one that the connection string names. */
@Configuration(proxyBeanMethods = false)
class TrendDatabase {

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails connection) {
        return client.getDatabase(connection.getConnectionString().getDatabase());
    }
}
