package dev.bellwether.scoring.ranking.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.Optional;
import java.util.function.Supplier;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.scoring.store.Gzip;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;
import org.bson.types.Binary;

/** What was said about rankings later on, as it was first sent: asked again it is the same, even if a later version would compute it otherwise. */
public final class AnswerStore {

    private final MongoCollection<Document> answers;

    /** In that database. */
    public AnswerStore(MongoDatabase database) {
        this.answers = database.getCollection("answers");
    }

    /**
     * The answer to that question, computed if this is the first time.
     *
     * @param question says all that the answer depends on
     */
    public String get(String question, Supplier<String> answer) {
        return find(question).orElseGet(() -> save(question, answer.get()));
    }

    private Optional<String> find(String question) {
        return Optional.ofNullable(answers.find(eq("_id", question)).first())
                .map(found -> Gzip.unpack(found.get("answer", Binary.class).getData()));
    }

    private String save(String question, String answer) {
        var document = new Document("_id", question).append("answer", new Binary(Gzip.pack(answer)));
        return Inserts.insert(answers, document) ? answer : find(question).orElse(answer);
    }
}
