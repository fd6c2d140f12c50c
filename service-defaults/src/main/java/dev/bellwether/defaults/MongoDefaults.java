package dev.bellwether.defaults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The one database that a service owns: the one that its connection string names. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
public class MongoDefaults {

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase database(MongoClient client, MongoConnectionDetails connection) {
        return client.getDatabase(connection.getConnectionString().getDatabase());
    }
}
