package dev.bellwether.catalog.technology.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.bellwether.catalog.browse.Filter;
import dev.bellwether.catalog.browse.Listing;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.State;
import dev.bellwether.events.catalog.TechnologyName;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Lists technologies in the order of the identity, and looks at each one: a catalog is small, and other indexes would cost more than they save. */
public final class MongoListing implements Listing {

    private final MongoCollection<Document> technologies;

    /** The technologies in a database. */
    public MongoListing(MongoDatabase database) {
        technologies = database.getCollection(MongoTechnologies.COLLECTION);
    }

    @Override
    public List<Entry> page(Filter filter, String after, int limit) {
        var criteria = criteria(filter);
        if (after != null) {
            criteria.add(gt("_id", after));
        }
        return find(criteria).limit(limit).map(EntryDocuments::entry).into(new ArrayList<>());
    }

    @Override
    public void each(Filter filter, Consumer<Entry> reader) {
        find(criteria(filter)).map(EntryDocuments::entry).forEach(reader);
    }

    private FindIterable<Document> find(List<Bson> criteria) {
        return technologies.find(and(criteria)).sort(Sorts.ascending("_id"))
                .projection(Projections.include("version", "changedAt", "changedBy", "technology"));
    }

    private static List<Bson> criteria(Filter filter) {
        var criteria = new ArrayList<Bson>();
        criteria.add(in("find.state", filter.states().stream().map(State::toString).toList()));
        anyOf("find.kind", filter.kinds(), criteria);
        anyOf("find.languages", filter.languages().stream().map(TechnologyName::key).toList(), criteria);
        anyOf("find.tags", filter.tags(), criteria);
        filter.words().forEach(word -> criteria.add(regex("find.text", Pattern.quote(FindFields.normal(word)))));
        return criteria;
    }

    private static void anyOf(String field, Collection<String> values, List<Bson> criteria) {
        if (!values.isEmpty()) {
            criteria.add(in(field, values));
        }
    }
}
