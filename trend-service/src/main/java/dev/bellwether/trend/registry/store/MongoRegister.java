package dev.bellwether.trend.registry.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dev.bellwether.defaults.outbox.Outbox;
import dev.bellwether.defaults.outbox.OutboxEvent;
import dev.bellwether.trend.registry.Kind;
import dev.bellwether.trend.registry.Register;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A register in a collection: {@code {_id, version, state, outbox}}. State and outgoing events are one atomic write. */
public final class MongoRegister<T> implements Register<T> {

    private static final String VERSION = "version";
    private static final String STATE = "state";

    private final MongoCollection<Document> things;
    private final Kind<T> kind;
    private final Function<T, List<OutboxEvent>> events;
    private final Runnable written;

    /**
     * @param events  what a new version has to tell; may be nothing
     * @param written called after each write, to wake who publishes
     */
    public MongoRegister(MongoCollection<Document> things, Kind<T> kind, Function<T, List<OutboxEvent>> events,
            Runnable written) {
        this.things = things;
        this.kind = kind;
        this.events = events;
        this.written = written;
    }

    @Override
    public Optional<T> find(String id) {
        return Optional.ofNullable(things.find(eq(id)).map(this::read).first());
    }

    @Override
    public List<T> findAll(Collection<String> ids) {
        return things.find(in("_id", ids)).map(this::read).into(new ArrayList<>());
    }

    @Override
    public List<T> page(Map<String, String> equal, String after, int most) {
        var filters = new ArrayList<Bson>();
        equal.forEach((field, value) -> filters.add(eq(STATE + "." + field, value)));
        if (after != null) {
            filters.add(gt("_id", after));
        }
        return things.find(filters.isEmpty() ? Filters.empty() : and(filters)).sort(Sorts.ascending("_id")).limit(most)
                .map(this::read).into(new ArrayList<>());
    }

    @Override
    public boolean insert(T first) {
        try {
            things.insertOne(new Document("_id", kind.id().apply(first)).append(VERSION, kind.version().applyAsLong(first))
                    .append(STATE, JsonDocuments.write(first)).append(Outbox.FIELD, Outbox.documents(events.apply(first))));
            written.run();
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean replace(T next) {
        var version = kind.version().applyAsLong(next);
        var before = and(eq(kind.id().apply(next)), eq(VERSION, version - 1));
        var change = Updates.combine(Updates.set(VERSION, version), Updates.set(STATE, JsonDocuments.write(next)),
                Outbox.append(events.apply(next)));
        var done = things.updateOne(before, change).getModifiedCount() == 1;
        if (done) {
            written.run();
        }
        return done;
    }

    private T read(Document document) {
        return JsonDocuments.read(document.get(STATE, Document.class), kind.type());
    }
}
