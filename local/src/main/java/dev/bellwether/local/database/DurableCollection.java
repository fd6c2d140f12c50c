package dev.bellwether.local.database;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.h2.mvstore.MVMap;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

/**
 * A collection that finds a document by its text {@code _id} when the query asks for more than that. The library's looks at every document then, so that
 * a conditional write costs as much as there are documents.
 */
final class DurableCollection extends H2Collection {

    DurableCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> content,
            MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, content, meta, cursors);
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document order, int skip, int limit, int batch, Document fields) {
        return id(query)
                .map(id -> matchDocumentsFromStream(Stream.ofNullable(getDocument(id)), query, order, skip, limit, batch, fields))
                .orElseGet(() -> super.matchDocuments(query, order, skip, limit, batch, fields));
    }

    /** The only one that can match; empty if the query leaves several. */
    private static Optional<String> id(Document query) {
        if (query.get("_id") instanceof String id) {
            return Optional.of(id);
        }
        return query.get("$and") instanceof Collection<?> all
                ? all.stream().filter(Document.class::isInstance).map(part -> ((Document) part).get("_id"))
                        .filter(String.class::isInstance).map(Objects::toString).findFirst()
                : Optional.empty();
    }
}
