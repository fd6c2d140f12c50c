package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.eq;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.Standings;
import dev.bellwether.trend.view.Technologies;
import dev.bellwether.trend.view.TechnologyRef;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class StandingStore implements Standings, Technologies {

    private static final String AS_OF = "asOf";
    private static final String TECHNOLOGY = "technology";

    private final MongoCollection<Document> standings;

    StandingStore(MongoDatabase database) {
        standings = database.getCollection(StandingDocuments.COLLECTION);
        standings.createIndex(Indexes.descending(AS_OF));
    }

    @Override
    public Optional<Standing> find(String slug) {
        return Optional.ofNullable(standings.find(eq(slug)).first())
                .filter(document -> document.containsKey(TECHNOLOGY) || document.containsKey("trend"))
                .map(StandingDocuments::read);
    }

    @Override
    public List<TechnologyRef> all() {
        return standings.find(Filters.exists(TECHNOLOGY)).projection(Projections.include(TECHNOLOGY))
                .map(StandingDocuments::read).map(Standing::technology).into(new ArrayList<>());
    }

    @Override
    public Optional<Instant> asOf() {
        return Optional
                .ofNullable(standings.find(Filters.exists(AS_OF)).sort(Sorts.descending(AS_OF))
                        .projection(Projections.include(AS_OF)).first())
                .map(document -> document.get(AS_OF, Date.class).toInstant());
    }
}
