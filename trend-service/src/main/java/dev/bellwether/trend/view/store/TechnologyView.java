package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.trend.view.View;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The names beside the trends, so that a list needs no second look-up and a new name shows at once. */
@Component
class TechnologyView implements View<TechnologySnapshot> {

    private final MongoCollection<Document> standings;

    TechnologyView(MongoDatabase database) {
        standings = database.getCollection(StandingDocuments.COLLECTION);
    }

    @Override
    public void put(Collection<TechnologySnapshot> technologies) {
        VersionedWrites.apply(standings,
                technologies.stream().map(technology -> VersionedWrites.ifNewer(technology.slug(),
                        StandingDocuments.TECHNOLOGY_VERSION, technology.version(), StandingDocuments.technology(technology)))
                        .toList());
    }

    @Override
    public void remove(String slug) {
        standings.updateOne(eq(slug), StandingDocuments.withoutTechnology());
    }
}
