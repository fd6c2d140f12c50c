package dev.bellwether.trend.ranking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.trend.ranking.Place;
import dev.bellwether.trend.ranking.Ranked;
import dev.bellwether.trend.ranking.RankingQuery;
import dev.bellwether.trend.ranking.Rankings;
import dev.bellwether.trend.ranking.SortKeys;
import dev.bellwether.trend.view.Window;
import dev.bellwether.trend.view.store.StandingDocuments;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads lists off the sort keys. The four lists over all sources are indexed; a list by one source is sorted, among a few thousand documents. */
@Component
class RankingStore implements Rankings {

    private static final Bson FIELDS = Projections.exclude("trend.readings", "trend.windows.sources.sparkline");

    private final MongoCollection<Document> standings;

    RankingStore(MongoDatabase database) {
        standings = database.getCollection(StandingDocuments.COLLECTION);
        Stream.concat(Stream.of(SortKeys.LEVEL), Stream.of(Window.values()).map(Window::name))
                .forEach(list -> standings.createIndex(Indexes.ascending(StandingDocuments.order(list), "_id")));
    }

    @Override
    public List<Ranked> find(RankingQuery query) {
        var key = StandingDocuments.order(query.list());
        var documents = standings.find(and(filters(query, key))).sort(order(query, key)).limit(query.limit())
                .projection(FIELDS).into(new ArrayList<>());
        var position = query.after() == null ? 0 : query.after().position();
        var ranked = new ArrayList<Ranked>();
        for (var document : documents) {
            var place = new Place(document.getEmbedded(List.of("order", query.list()), Double.class), document.getString("_id"),
                    ++position);
            ranked.add(new Ranked(place, StandingDocuments.read(document)));
        }
        return ranked;
    }

    private static Bson order(RankingQuery query, String key) {
        return query.reversed() ? Sorts.orderBy(Sorts.descending(key), Sorts.ascending("_id")) : Sorts.ascending(key, "_id");
    }

    private static List<Bson> filters(RankingQuery query, String key) {
        var filters = new ArrayList<>(List.of(StandingDocuments.observed(), StandingDocuments.selectable(), exists(key)));
        if (query.kind() != null) {
            filters.add(StandingDocuments.kind(query.kind()));
        }
        if (query.direction() != null) {
            filters.add(StandingDocuments.direction(query.window().name(), text(query.direction())));
        }
        if (query.after() != null) {
            var after = query.after();
            filters.add(or(query.reversed() ? lt(key, after.key()) : gt(key, after.key()),
                    and(eq(key, after.key()), gt("_id", after.slug()))));
        }
        return filters;
    }

    private static String text(Direction direction) {
        return direction.name().toLowerCase().replace('_', '-');
    }
}
