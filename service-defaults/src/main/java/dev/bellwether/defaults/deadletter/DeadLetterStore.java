package dev.bellwether.defaults.deadletter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.bellwether.defaults.deadletter.DeadLetter.State;
import dev.bellwether.defaults.web.Page;
import org.bson.Document;

/** The dead letters of one service, kept for ever with what was decided. */
final class DeadLetterStore {

    private final MongoCollection<Document> letters;

    DeadLetterStore(MongoDatabase database) {
        this.letters = database.getCollection("dead-letters");
    }

    /** Keeps it; one that is known already stays as it is. */
    void keep(DeadLetter letter) {
        letters.updateOne(eq(letter.id()),
                combine(setOnInsert("topic", letter.topic()), setOnInsert("key", letter.key()),
                        setOnInsert("payload", letter.payload()),
                        setOnInsert("reason", letter.reason()), setOnInsert("failedAt", Date.from(letter.failedAt())),
                        setOnInsert("state", letter.state().text())),
                new UpdateOptions().upsert(true));
    }

    Page<DeadLetter> list(State state, String after, int limit) {
        var found = letters.find(and(eq("state", state.text()), gt("_id", after == null ? "" : after))).sort(ascending("_id"))
                .limit(limit + 1).map(DeadLetterStore::letter).into(new ArrayList<>());
        return Page.of(found, limit, DeadLetter::id);
    }

    Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(letters.find(eq(id)).map(DeadLetterStore::letter).first());
    }

    /** Decides an open letter; a decided one stays as it is. */
    void decide(String id, State state) {
        letters.updateOne(and(eq(id), eq("state", State.OPEN.text())), set("state", state.text()));
    }

    private static DeadLetter letter(Document found) {
        return new DeadLetter(found.getString("_id"), found.getString("topic"), found.getString("key"),
                found.getString("payload"),
                found.getString("reason"), found.getDate("failedAt").toInstant(),
                State.valueOf(found.getString("state").toUpperCase()));
    }
}
