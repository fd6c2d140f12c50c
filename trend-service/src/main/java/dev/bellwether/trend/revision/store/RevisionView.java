package dev.bellwether.trend.revision.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.stereotype.Component;

import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.trend.registry.store.JsonDocuments;
import dev.bellwether.trend.revision.Revisions;
import dev.bellwether.trend.view.View;
import dev.bellwether.trend.view.store.VersionedWrites;

/** The collection {@code revisions}: {@code {_id: slug, sequence, changes: […]}}, of which a technology keeps the newest. */
@Component
class RevisionView implements View<TrendChange>, Revisions {

    private static final int KEPT = 500;
    private static final String CHANGES = "changes";
    private static final String SEQUENCE = "sequence";

    private final MongoCollection<Document> revisions;

    RevisionView(MongoDatabase database) {
        revisions = database.getCollection("revisions");
    }

    /** One by one: each is added after the one before, and not a second time. */
    @Override
    public void put(Collection<TrendChange> changes) {
        for (var change : changes) {
            var added = Updates.pushEach(CHANGES, List.of(JsonDocuments.write(change)), new PushOptions().slice(-KEPT));
            VersionedWrites.apply(revisions, List.of(VersionedWrites.ifNewer(change.technology(), SEQUENCE, change.sequence(),
                    Updates.combine(Updates.set(SEQUENCE, change.sequence()), added))));
        }
    }

    @Override
    public void remove(String technology) {
        revisions.deleteOne(eq(technology));
    }

    @Override
    public List<TrendChange> of(String technology) {
        var found = revisions.find(eq(technology)).first();
        return found == null
                ? List.of()
                : found.getList(CHANGES, Document.class).reversed().stream()
                        .map(change -> JsonDocuments.read(change, TrendChange.class)).toList();
    }
}
