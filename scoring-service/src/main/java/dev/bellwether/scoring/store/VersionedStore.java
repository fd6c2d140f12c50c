package dev.bellwether.scoring.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Versions;
import org.bson.Document;

/**
 * Aggregates with all their versions, one document each, so that an edit and its place in the history are one atomic write. A document
 * holds some thousand versions before MongoDB's 16 MB are reached. A deleted aggregate keeps its document: its versions stay readable
 * and are never given out again.
 */
public final class VersionedStore<T extends Versioned<T>> {

    private final MongoCollection<Document> documents;
    private final DocumentForm<T> form;
    private final Runnable afterWrite;

    /** Of aggregates of that type in that collection. */
    public VersionedStore(MongoDatabase database, String collection, DocumentForm<T> form) {
        this(database, collection, form, () -> {});
    }

    /** @param afterWrite called when a version was written that may have something to tell */
    public VersionedStore(MongoDatabase database, String collection, DocumentForm<T> form, Runnable afterWrite) {
        this.afterWrite = afterWrite;
        this.documents = database.getCollection(collection);
        this.form = form;
    }

    /** The newest version; empty if there is none or it was deleted. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(documents.find(and(eq("_id", id), ne("deleted", true))).projection(exclude("history")).first())
                .map(form::current);
    }

    /** Like {@link #find}, for a caller who names it. */
    public T get(String id) {
        return find(id).orElseThrow(() -> new NotFound("There is no " + form.noun() + " '" + id + "'"));
    }

    /** Any version there ever was. */
    public Optional<T> find(String id, long version) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).flatMap(found -> form.version(found, version));
    }

    /** All versions there ever were, oldest first. */
    public List<Edit<T>> history(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(form::history)
                .orElseThrow(() -> new NotFound("There is no " + form.noun() + " '" + id + "'"));
    }

    /** In the order of their identities, from the one after that (null: the first). */
    public List<T> list(String after, int limit) {
        return list(Map.of(), after, limit);
    }

    /** The same of those whose fields have these values. It looks at all of them. */
    public List<T> list(Map<String, String> equal, String after, int limit) {
        var filters = new ArrayList<>(List.of(ne("deleted", true)));
        equal.forEach((field, value) -> filters.add(eq("current." + field, value)));
        if (after != null) {
            filters.add(gt("_id", after));
        }
        return documents.find(and(filters)).projection(exclude("history")).sort(ascending("_id")).limit(limit).map(form::current)
                .into(new ArrayList<>());
    }

    /**
     * Stores a new one, as version 1 or, where one was deleted, as the version after that.
     *
     * @throws Conflict if there is one with this identity
     */
    public T create(T value, String by) {
        var old = documents.find(eq("_id", value.id())).first();
        if (old == null) {
            var first = value.at(1);
            if (form.insert(documents, first, by, true)) {
                afterWrite.run();
                return first;
            }
        } else if (old.getBoolean("deleted")) {
            var next = value.at(old.getLong("version") + 1);
            if (form.append(documents, next, by, false)) {
                afterWrite.run();
                return next;
            }
        }
        throw new Conflict("There is a " + form.noun() + " '" + value.id() + "' already");
    }

    /**
     * Stores the next version.
     *
     * @param expected the version that was read, or {@link Versions#ANY}
     */
    public T replace(T value, long expected, String by) {
        return next(value, expected, by, false);
    }

    /** Marks it as deleted, under the same condition as {@link #replace}. */
    public void delete(String id, long expected, String by) {
        next(get(id), expected, by, true);
    }

    /** Stores what ships with the product if there is nothing of that identity, or an older one that nobody has edited. */
    public void offer(T value) {
        var old = documents.find(eq("_id", value.id())).first();
        if (old == null) {
            form.insert(documents, value, "product", false);
        } else if (!old.getBoolean("edited") && old.getLong("version") < value.version()) {
            form.appendAfter(documents, old.getLong("version"), value, "product", false, false);
        }
    }

    private T next(T value, long expected, String by, boolean deleted) {
        while (true) {
            var current = get(value.id()).version();
            if (expected != Versions.ANY && expected != current) {
                throw Versions.mismatch(current);
            }
            var next = value.at(current + 1);
            if (form.append(documents, next, by, deleted)) {
                afterWrite.run();
                return next;
            }
        }
    }
}
