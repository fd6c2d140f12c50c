package dev.bellwether.local.database;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/**
 * A database of {@link DurableCollection}s. They keep their content and indexes when they are renamed; the library's leave them under the old name,
 * where the next collection of that name would find them.
 */
final class DurableDatabase extends H2Database {

    /** What the library puts before a collection's name: of its content, and of its size. */
    private static final String CONTENT = "databases.";
    private static final String META = "meta.";
    private static final String INDEX = "._index_";

    private final MVStore store;
    private final CursorRegistry cursors;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        this.cursors = cursors;
        // Opens the collections that are there already.
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var full = getFullCollectionNamespace(name);
        return new DurableCollection(this, name, options, store.openMap(CONTENT + full), store.openMap(META + full), cursors);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        var before = collection.getFullName();
        var after = getFullCollectionNamespace(name);
        List.of(CONTENT, META).forEach(prefix -> rename(prefix + before, prefix + after));
        store.getMapNames().stream().filter(map -> map.startsWith(before + INDEX)).toList()
                .forEach(map -> rename(map, after + map.substring(before.length())));
        super.moveCollection(from, collection, name);
    }

    private void rename(String before, String after) {
        store.renameMap(store.openMap(before), after);
    }
}
