package dev.bellwether.local.database;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/**
 * A database whose collections keep their content and indexes when they are renamed. The library's leave them under the old name, where the next
 * collection of that name would find them.
 */
final class DurableDatabase extends H2Database {

    /** What the library puts before a collection's name: of its content, and of its size. */
    private static final List<String> PREFIXES = List.of("databases.", "meta.");
    private static final String INDEX = "._index_";

    private final MVStore store;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, store, cursors);
        this.store = store;
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        var before = collection.getFullName();
        var after = getFullCollectionNamespace(name);
        PREFIXES.forEach(prefix -> rename(prefix + before, prefix + after));
        store.getMapNames().stream().filter(map -> map.startsWith(before + INDEX)).toList()
                .forEach(map -> rename(map, after + map.substring(before.length())));
        super.moveCollection(from, collection, name);
    }

    private void rename(String before, String after) {
        store.renameMap(store.openMap(before), after);
    }
}
