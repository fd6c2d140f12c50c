package dev.bellwether.trend.document.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.trend.document.DocumentQuery;
import dev.bellwether.trend.document.Documents;
import dev.bellwether.trend.document.Entry;
import dev.bellwether.trend.registry.store.JsonDocuments;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads the list of documents by the day of their publication. */
final class MongoDocuments implements Documents {

    private static final String STATE = "state";
    private static final String PUBLISHED = "state.document.header.published";
    private static final String SOURCE = "state.document.header.source";
    private static final String TECHNOLOGIES = "state.document.technologies";

    private final MongoCollection<Document> documents;

    MongoDocuments(MongoCollection<Document> documents) {
        this.documents = documents;
        documents.createIndex(Indexes.compoundIndex(Indexes.descending(PUBLISHED), Indexes.ascending("_id")));
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending(SOURCE), Indexes.descending(PUBLISHED)));
        documents.createIndex(
                Indexes.compoundIndex(Indexes.ascending(TECHNOLOGIES + ".technology"), Indexes.descending(PUBLISHED)));
    }

    @Override
    public List<Entry> list(DocumentQuery query) {
        return documents.find(filter(query)).sort(Sorts.orderBy(Sorts.descending(PUBLISHED), Sorts.ascending("_id")))
                .limit(query.most()).map(found -> JsonDocuments.read(found.get(STATE, Document.class), Entry.class))
                .into(new ArrayList<>());
    }

    @Override
    public String place(Entry entry) {
        return entry.document().header().published() + " " + entry.id();
    }

    private static Bson filter(DocumentQuery query) {
        var filters = new ArrayList<Bson>();
        if (query.source() != null) {
            filters.add(eq(SOURCE, query.source()));
        }
        if (query.technology() != null) {
            filters.add(elemMatch(TECHNOLOGIES, and(eq("technology", query.technology()), eq("counted", true))));
        }
        if (query.after() != null) {
            var place = query.after().split(" ");
            if (place.length != 2) {
                throw new InvalidInput("/cursor", "'" + query.after() + "' is no place in a list of documents");
            }
            filters.add(or(lt(PUBLISHED, place[0]), and(eq(PUBLISHED, place[0]), gt("_id", place[1]))));
        }
        return filters.isEmpty() ? Filters.empty() : and(filters);
    }
}
