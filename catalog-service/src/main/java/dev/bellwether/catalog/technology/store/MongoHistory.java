package dev.bellwether.catalog.technology.store;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.catalog.history.History;
import dev.bellwether.catalog.technology.Change;
import dev.bellwether.catalog.technology.Technologies;
import dev.bellwether.defaults.problem.NotFound;

/** Past changes, and the newest from the technology's own document. */
public final class MongoHistory implements History {

    private final Technologies technologies;
    private final PastChanges past;

    /** The history in a database. */
    public MongoHistory(MongoDatabase database, Technologies technologies) {
        this.technologies = technologies;
        this.past = new PastChanges(database);
    }

    @Override
    public List<Change> of(String slug, long after, int limit) {
        var found = technologies.find(slug);
        var newest = found.version();
        if (newest == 0) {
            throw new NotFound("There is no technology '" + slug + "'");
        }
        var last = Math.min(newest, after + limit);
        var changes = new ArrayList<>(past.between(slug, after + 1, Math.min(last, newest - 1)));
        if (last == newest && after < newest) {
            changes.add(found.change());
        }
        return changes;
    }
}
