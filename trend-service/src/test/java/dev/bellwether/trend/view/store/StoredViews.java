package dev.bellwether.trend.view.store;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.view.View;

/** The views, for tests of what reads them. */
public final class StoredViews {

    private StoredViews() {}

    /** The trends in a database. */
    public static View<TechnologyTrend> trends(MongoDatabase database) {
        return new TrendView(database);
    }

    /** The technologies in a database. */
    public static View<TechnologySnapshot> technologies(MongoDatabase database) {
        return new TechnologyView(database);
    }
}
