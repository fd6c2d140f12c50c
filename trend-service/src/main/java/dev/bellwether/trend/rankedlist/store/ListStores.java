package dev.bellwether.trend.rankedlist.store;

import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.trend.rankedlist.Lists;
import dev.bellwether.trend.rankedlist.RankedList;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.store.MongoRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ranked lists in the collection {@code lists}. Nobody is told of their changes: a consensus is computed when it is asked for. */
@Configuration(proxyBeanMethods = false)
class ListStores {

    static final String COLLECTION = "lists";

    @Bean
    Register<RankedList> rankedLists(MongoDatabase database) {
        return new MongoRegister<>(database.getCollection(COLLECTION), RankedList.KIND, _ -> List.of(), () -> {});
    }

    @Bean
    Registrar<RankedList> rankedListRegistrar(Register<RankedList> lists) {
        return new Registrar<>(lists, RankedList.KIND);
    }

    @Bean
    Lists lists(MongoDatabase database) {
        return new ListStore(database);
    }
}
