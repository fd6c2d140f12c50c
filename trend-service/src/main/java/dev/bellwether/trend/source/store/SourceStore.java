package dev.bellwether.trend.source.store;

import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.store.MongoRegister;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.ObservedHealths;
import dev.bellwether.trend.source.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sources in the collection {@code sources}. Nobody is told of their changes: answers look up the health of the moment. */
@Configuration(proxyBeanMethods = false)
class SourceStore {

    @Bean
    Register<Source> sources(MongoDatabase database) {
        return new MongoRegister<>(database.getCollection("sources"), Source.KIND, _ -> List.of(), () -> {});
    }

    @Bean
    Registrar<Source> sourceRegistrar(Register<Source> sources) {
        return new Registrar<>(sources, Source.KIND);
    }

    @Bean
    Healths healths(Register<Source> sources, ObservedHealths observed) {
        return new Healths(sources, observed);
    }
}
