package dev.bellwether.trend.rebuild;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import org.bson.Document;

/** The old views, kept aside as {@code <collection>-before} until the new ones have been compared with them. */
final class ViewsAside {

    private static final int LISTED = 100;

    private final MongoDatabase database;

    ViewsAside(MongoDatabase database) {
        this.database = database;
    }

    /** What is aside already is from a try that was broken off, and stays what is compared with. */
    void setAside() {
        var existing = database.listCollectionNames().into(new ArrayList<>());
        for (var view : RebuiltView.ALL) {
            var name = view.collection();
            if (existing.contains(before(name))) {
                database.getCollection(name).deleteMany(new Document());
            } else if (existing.contains(name)) {
                var indexes = database.getCollection(name).listIndexes().into(new ArrayList<>());
                database.getCollection(name).renameCollection(new MongoNamespace(database.getName(), before(name)));
                indexes.stream().filter(index -> !"_id_".equals(index.getString("name"))).forEach(index -> database
                        .getCollection(name).createIndex(index.get("key", Document.class), new IndexOptions()));
            }
        }
    }

    RebuildReport compare() {
        var compared = new TreeMap<String, Long>();
        var found = new ArrayList<String>();
        long differences = RebuiltView.ALL.stream().mapToLong(view -> compare(view.collection(), compared, found)).sum();
        return new RebuildReport(compared, differences, List.copyOf(found));
    }

    private long compare(String name, Map<String, Long> compared, List<String> found) {
        var old = database.getCollection(before(name));
        var rebuilt = database.getCollection(name);
        long differences = 0;
        long all = 0;
        for (var document : old.find()) {
            all++;
            differences += note(name, document, rebuilt.find(eq(document.get("_id"))).first(), found);
        }
        for (var id : rebuilt.find().projection(Projections.include("_id"))) {
            if (old.find(eq(id.get("_id"))).first() == null) {
                all++;
                differences += note(name, null, rebuilt.find(eq(id.get("_id"))).first(), found);
            }
        }
        compared.put(name, all);
        return differences;
    }

    private static int note(String name, Document before, Document after, List<String> found) {
        var difference = Content.difference(before, after);
        if (difference.isPresent() && found.size() < LISTED) {
            found.add(name + " " + (before == null ? after : before).get("_id") + ": " + difference.get());
        }
        return difference.isPresent() ? 1 : 0;
    }

    void dropOld() {
        RebuiltView.ALL.stream().map(view -> database.getCollection(before(view.collection()))).forEach(MongoCollection::drop);
    }

    private static String before(String collection) {
        return collection + "-before";
    }
}
