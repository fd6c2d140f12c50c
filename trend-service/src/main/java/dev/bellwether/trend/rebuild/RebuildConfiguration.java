package dev.bellwether.trend.rebuild;

import java.nio.file.Path;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.kafka.KafkaDefaults.ViewConsumers;
import dev.bellwether.trend.topology.RunningTopology;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

/** Only in a process that was started to rebuild. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("bellwether.rebuild")
class RebuildConfiguration {

    @Bean
    Admin rebuildAdmin(KafkaAdmin admin) {
        return Admin.create(admin.getConfigurationProperties());
    }

    @Bean
    Rebuild rebuild(RunningTopology topology, KafkaListenerEndpointRegistry listeners, Admin rebuildAdmin,
            ViewConsumers consumers, MongoDatabase database, @Value("${spring.application.name}") String service,
            @Value("${bellwether.rebuild-report:#{null}}") Path report) {
        var log = new LogState(rebuildAdmin, service);
        return new Rebuild(topology, listeners, log, new ViewsAside(database), new Stillness(topology, log, consumers), report);
    }
}
