package dev.bellwether.catalog.technology.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;

import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import dev.bellwether.catalog.technology.Change;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Found;
import dev.bellwether.catalog.technology.Technologies;
import dev.bellwether.defaults.outbox.Outbox;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.events.Topics;
import dev.bellwether.events.catalog.TechnologySnapshot;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Technologies in MongoDB, one document each: state, pending event and the newest change are one atomic write.
 * <p>
 * Only the newest change stands in the document. The next writer first copies it to the history, where a copy that is made twice is the same,
 * and then replaces it. So no change is ever in neither place, none is in the history that did not happen, and the document does not grow.
 */
public final class MongoTechnologies implements Technologies {

    /** The collection. */
    public static final String COLLECTION = "technologies";

    private static final String SOURCE = "/catalog-service";

    private final MongoCollection<Document> technologies;
    private final PastChanges past;
    private final Runnable afterWrite;

    /**
     * Technologies in a database.
     *
     * @param afterWrite called when an event waits to be published
     */
    public MongoTechnologies(MongoDatabase database, Runnable afterWrite) {
        this.afterWrite = afterWrite;
        technologies = database.getCollection(COLLECTION);
        past = new PastChanges(database);
    }

    @Override
    public Found find(String slug) {
        return EntryDocuments.found(slug, technologies.find(eq(slug)).first());
    }

    @Override
    public boolean save(Found before, Entry after, Change change) {
        var saved = write(before, after, change);
        if (saved) {
            afterWrite.run();
        }
        return saved;
    }

    private boolean write(Found before, Entry after, Change change) {
        var fields = EntryDocuments.fields(after, change);
        var events = List.of(event(after));
        if (before.fence() == null) {
            return Inserts.insert(technologies, new Document("_id", before.slug()).append("fence", 0L)
                    .append(Outbox.FIELD, Outbox.documents(events)), fields);
        }
        before.current().ifPresent(_ -> past.keep(before.slug(), before.change()));
        var set = fields.entrySet().stream().map(field -> Updates.set(field.getKey(), field.getValue())).toList();
        return technologies.updateOne(unchanged(before), combine(combine(set), Outbox.append(events))).getMatchedCount() == 1;
    }

    @Override
    public boolean fence(Found found) {
        return found.fence() == null
                ? Inserts.insert(technologies, new Document("_id", found.slug()).append("fence", 1L), new Document("version", 0L))
                : technologies.updateOne(unchanged(found), inc("fence", 1L)).getMatchedCount() == 1;
    }

    private static Bson unchanged(Found found) {
        return and(eq(found.slug()), eq("version", found.version()), eq("fence", found.fence()));
    }

    private static OutboxEvent event(Entry entry) {
        var slug = entry.technology().slug();
        return OutboxEvent.of(Topics.TECHNOLOGIES, SOURCE, TechnologySnapshot.TYPE, slug, entry.version(), entry.changedAt(),
                entry.snapshot());
    }
}
