package dev.bellwether.trend.view.store;

import java.util.Date;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.ranking.SortKeys;
import dev.bellwether.trend.registry.store.JsonDocuments;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.TechnologyRef;
import dev.bellwether.trend.view.Window;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The documents of the collection {@code trends}: {@code {_id, technology: {version, name, kind, state}, version, asOf, trend, direction: {P3Y: …},
 * order: {P3Y: …}}}. What the catalog says and what the observations say have a version each and come independently.
 */
public final class StandingDocuments {

    /** The collection's name. */
    public static final String COLLECTION = "trends";
    /** The version of the trend. */
    public static final String VERSION = "version";
    /** The version of the technology. */
    public static final String TECHNOLOGY_VERSION = "technology.version";

    private static final String TECHNOLOGY = "technology";
    private static final String TREND = "trend";
    private static final String AS_OF = "asOf";
    private static final String DIRECTION = "direction";
    private static final String ORDER = "order";

    private StandingDocuments() {}

    /** The place of a sort key. */
    public static String order(String list) {
        return ORDER + "." + list;
    }

    /** Has an observation ever been looked at? */
    public static Bson observed() {
        return Filters.exists(TREND);
    }

    /** Is it a technology that can be chosen? */
    public static Bson selectable() {
        return Filters.and(Filters.exists(TECHNOLOGY), Filters.ne("technology.state", "retired"));
    }

    /** Is it of that kind? */
    public static Bson kind(String kind) {
        return Filters.eq("technology.kind", kind);
    }

    /** Does it head there, over that window? */
    public static Bson direction(String window, String direction) {
        return Filters.eq(DIRECTION + "." + window, direction);
    }

    static Bson trend(TechnologyTrend trend) {
        var state = JsonDocuments.write(trend);
        var directions = new Document();
        for (var window : Window.values()) {
            directions.append(window.name(), "insufficient-data");
        }
        for (var window : state.getList("windows", Document.class)) {
            directions.append(window.getString("window"), window.getString("direction"));
        }
        return Updates.combine(Updates.set(VERSION, trend.version()), Updates.set(AS_OF, Date.from(trend.asOf())),
                Updates.set(TREND, state), Updates.set(DIRECTION, directions),
                Updates.set(ORDER, new Document(SortKeys.of(trend))));
    }

    static Bson withoutTrend() {
        return Updates.combine(Updates.unset(VERSION), Updates.unset(AS_OF), Updates.unset(TREND), Updates.unset(DIRECTION),
                Updates.unset(ORDER));
    }

    static Bson technology(TechnologySnapshot technology) {
        return Updates.set(TECHNOLOGY, new Document(VERSION, technology.version()).append("name", technology.name())
                .append("kind", technology.kind()).append("state", technology.state()));
    }

    static Bson withoutTechnology() {
        return Updates.unset(TECHNOLOGY);
    }

    /** Where the technology of a document stands. */
    public static Standing read(Document document) {
        var slug = document.getString("_id");
        var technology = document.get(TECHNOLOGY, new Document());
        var trend = document.get(TREND, Document.class);
        var ref = new TechnologyRef(slug, technology.get("name", slug), technology.getString("kind"),
                technology.getString("state"));
        return new Standing(ref, trend == null ? null : JsonDocuments.read(trend, TechnologyTrend.class));
    }
}
