package dev.bellwether.scoring.radar.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Rejection;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.core.type.TypeReference;

/**
 * Radars, one document each, so that an import of many entries is one atomic write: {@code {_id, revision, deleted, definition, entries,
 * rejections}}. What happened to an entry is part of the entry, so older documents are not kept; of a deleted radar only the revision stays. The parts are
 * JSON texts: names of annotations come from other tools' files, and the driver would take some of them for its own operators.
 */
public final class RadarStore {

    /** In characters; MongoDB refuses documents beyond 16 MB, and a character may take three bytes. */
    private static final int LONGEST = 5_000_000;
    private static final Bson THERE = ne("deleted", true);
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {
    };
    private static final TypeReference<List<Rejection>> REJECTIONS = new TypeReference<>() {
    };

    private final MongoCollection<Document> radars;

    /** In that database. */
    public RadarStore(MongoDatabase database) {
        this.radars = database.getCollection("radars");
    }

    /** The radar of that id. */
    public Optional<Radar> find(String id) {
        return Optional.ofNullable(radars.find(and(eq("_id", id), THERE)).first())
                .map(found -> new Radar(definition(found), found.getLong("revision"), entries(found), rejections(found)));
    }

    /** In the order of their ids, from the one after that (null: the first). */
    public List<Definition> list(String after, int limit) {
        var filter = after == null ? THERE : and(gt("_id", after), THERE);
        return radars.find(filter).projection(include("definition")).sort(ascending("_id")).limit(limit)
                .map(RadarStore::definition).into(new ArrayList<>());
    }

    /** As the first revision or, where one was deleted, as that after its last; empty if there is one of that id. */
    public Optional<Radar> create(Radar radar) {
        var first = radar.after(0);
        if (Inserts.insert(radars, document(first))) {
            return Optional.of(first);
        }
        return Optional.ofNullable(radars.find(and(eq("_id", radar.definition().id()), eq("deleted", true))).first())
                .map(deleted -> radar.after(deleted.getLong("revision"))).filter(this::replace);
    }

    /** False if the revision before is no longer the newest. */
    public boolean replace(Radar radar) {
        var last = and(eq("_id", radar.definition().id()), eq("revision", radar.revision() - 1));
        return radars.replaceOne(last, document(radar)).getMatchedCount() == 1;
    }

    /** False if that is no longer the newest. */
    public boolean delete(Radar radar) {
        var last = and(eq("_id", radar.definition().id()), eq("revision", radar.revision()), THERE);
        var deleted = new Document("_id", radar.definition().id()).append("revision", radar.revision()).append("deleted", true);
        return radars.replaceOne(last, deleted).getMatchedCount() == 1;
    }

    private static Document document(Radar radar) {
        var entries = Json.mapper().writeValueAsString(radar.entries().values());
        if (entries.length() > LONGEST) {
            throw new Conflict("A radar holds at most " + LONGEST + " characters; shorten the texts or split it");
        }
        return new Document("_id", radar.definition().id()).append("revision", radar.revision())
                .append("definition", Json.mapper().writeValueAsString(radar.definition())).append("entries", entries)
                .append("rejections", Json.mapper().writeValueAsString(radar.rejections()));
    }

    private static Definition definition(Document document) {
        return Json.mapper().readValue(document.getString("definition"), Definition.class);
    }

    private static Map<String, Entry> entries(Document document) {
        return Json.mapper().readValue(document.getString("entries"), ENTRIES).stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry));
    }

    private static List<Rejection> rejections(Document document) {
        return Json.mapper().readValue(document.getString("rejections"), REJECTIONS);
    }
}
