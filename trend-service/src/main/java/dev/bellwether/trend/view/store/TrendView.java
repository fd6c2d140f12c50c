package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.view.View;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class TrendView implements View<TechnologyTrend> {

    private final MongoCollection<Document> standings;

    TrendView(MongoDatabase database) {
        standings = database.getCollection(StandingDocuments.COLLECTION);
    }

    @Override
    public void put(Collection<TechnologyTrend> trends) {
        VersionedWrites.apply(standings, trends.stream().map(trend -> VersionedWrites.ifNewer(trend.technology(),
                StandingDocuments.VERSION, trend.version(), StandingDocuments.trend(trend))).toList());
    }

    @Override
    public void remove(String slug) {
        standings.updateOne(eq(slug), StandingDocuments.withoutTrend());
    }
}
