package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import dev.bellwether.trend.view.TechnologyRef;
import dev.bellwether.trend.view.TechnologyRefs;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class TechnologyRefStore implements TechnologyRefs {

    private final MongoCollection<Document> standings;

    TechnologyRefStore(MongoDatabase database) {
        standings = database.getCollection(StandingDocuments.COLLECTION);
    }

    @Override
    public Map<String, TechnologyRef> selectable(Collection<String> slugs) {
        var refs = new HashMap<String, TechnologyRef>();
        standings.find(and(in("_id", slugs), StandingDocuments.selectable())).projection(Projections.include("technology"))
                .map(StandingDocuments::read).forEach(standing -> refs.put(standing.technology().slug(), standing.technology()));
        return refs;
    }
}
