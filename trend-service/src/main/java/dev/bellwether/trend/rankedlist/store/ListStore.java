package dev.bellwether.trend.rankedlist.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.bellwether.trend.rankedlist.Lists;
import dev.bellwether.trend.rankedlist.RankedList;
import dev.bellwether.trend.registry.store.JsonDocuments;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads lists by id alone: those of a universe follow each other. */
final class ListStore implements Lists {

    private static final String STATE = "state";
    private static final Bson WITHOUT_EARLIER = Projections.exclude(STATE + ".earlier");

    private final MongoCollection<Document> lists;

    ListStore(MongoDatabase database) {
        lists = database.getCollection(ListStores.COLLECTION);
    }

    @Override
    public List<RankedList> page(Filter filter, String after, int most) {
        var wanted = new ArrayList<Bson>();
        wanted.add(exists(STATE + ".current.content"));
        if (filter.universe() != null) {
            wanted.add(of(filter.universe()));
        }
        if (filter.authorKey() != null) {
            wanted.add(eq(STATE + ".authorKey", filter.authorKey()));
        }
        if (filter.period() != null) {
            wanted.add(eq(STATE + ".period", filter.period().toString()));
        }
        if (after != null) {
            wanted.add(gt("_id", after));
        }
        return read(and(wanted)).projection(WITHOUT_EARLIER).limit(most).map(ListStore::list).into(new ArrayList<>());
    }

    @Override
    public void each(String universe, boolean earlier, Consumer<RankedList> consumer) {
        var all = read(universe == null ? Filters.empty() : of(universe));
        (earlier ? all : all.projection(WITHOUT_EARLIER)).map(ListStore::list).forEach(consumer);
    }

    private FindIterable<Document> read(Bson filter) {
        return lists.find(filter).sort(Sorts.ascending("_id"));
    }

    private static Bson of(String universe) {
        var prefix = RankedList.prefix(universe);
        var behind = prefix.substring(0, prefix.length() - 1) + (char) (prefix.charAt(prefix.length() - 1) + 1);
        return and(gte("_id", prefix), lt("_id", behind));
    }

    private static RankedList list(Document document) {
        return JsonDocuments.read(document.get(STATE, Document.class), RankedList.class);
    }
}
