package dev.bellwether.catalog.technology.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.bellwether.catalog.technology.Change;
import org.bson.Document;

/** Changes that later ones have replaced, each under slug and version: both are known beforehand, so pages need no index but the identity. */
final class PastChanges {

    private final MongoCollection<Document> changes;

    PastChanges(MongoDatabase database) {
        changes = database.getCollection("history");
    }

    void keep(String slug, Change change) {
        Inserts.insert(changes, new Document("_id", id(slug, change.version())), EntryDocuments.form(change));
    }

    List<Change> between(String slug, long first, long last) {
        var ids = LongStream.rangeClosed(first, last).mapToObj(version -> id(slug, version)).toList();
        return changes.find(Filters.in("_id", ids)).sort(Sorts.ascending("version")).map(EntryDocuments::change)
                .into(new ArrayList<>());
    }

    private static String id(String slug, long version) {
        return slug + "/" + version;
    }
}
