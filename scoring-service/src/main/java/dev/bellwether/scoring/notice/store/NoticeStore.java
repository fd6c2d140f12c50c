package dev.bellwether.scoring.notice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;

/** Notices as they were told: {@code {_id, at, spread, content}}. */
public final class NoticeStore {

    private static final String AT = "at";
    private static final String SPREAD = "spread";
    private static final int BATCH = 200;

    private final MongoCollection<Document> notices;

    /** In that database. */
    public NoticeStore(MongoDatabase database) {
        notices = database.getCollection("notices");
    }

    /** What the queries need. */
    public void createIndexes() {
        notices.createIndex(descending(AT, "_id"));
        notices.createIndex(ascending(SPREAD));
    }

    /** Keeps it; false if it was told before. */
    public boolean add(Notice notice) {
        return Inserts.insert(notices, new Document("_id", notice.id()).append(AT, Date.from(notice.at())).append(SPREAD, false)
                .append("content", Json.mapper().writeValueAsString(notice)));
    }

    /** Whether it was told before. */
    public boolean knows(String id) {
        return notices.find(eq("_id", id)).projection(new Document("_id", 1)).first() != null;
    }

    /** The notice of that id. */
    public Optional<Notice> find(String id) {
        return Optional.ofNullable(notices.find(eq("_id", id)).first()).map(NoticeStore::read);
    }

    /** Those of which not everybody who wants them has been noted yet. */
    public List<Notice> unspread() {
        return notices.find(eq(SPREAD, false)).sort(ascending(AT)).limit(BATCH).map(NoticeStore::read).into(new ArrayList<>());
    }

    /** Says that everybody who wants it has been noted. */
    public void spread(Notice notice) {
        notices.updateOne(eq("_id", notice.id()), set(SPREAD, true));
    }

    /** Shows each, newest first, from behind that place on (null: from the first), for as long as the visitor says true. */
    public void visit(NoticePosition after, Predicate<Notice> visitor) {
        var filter = after == null
                ? Filters.empty()
                : or(lt(AT, Date.from(after.at())), and(eq(AT, Date.from(after.at())), lt("_id", after.id())));
        try (var found = notices.find(filter).sort(descending(AT, "_id")).batchSize(BATCH).iterator()) {
            var more = true;
            while (more && found.hasNext()) {
                more = visitor.test(read(found.next()));
            }
        }
    }

    /** Forgets those found before that. */
    public void forget(Instant before) {
        notices.deleteMany(lt(AT, Date.from(before)));
    }

    private static Notice read(Document found) {
        return Json.mapper().readValue(found.getString("content"), Notice.class);
    }
}
