package dev.bellwether.scoring.ranking.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.Date;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.ranking.answer.Ranking;
import dev.bellwether.scoring.ranking.answer.StoredRanking;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Every answer ever given, by id, as the text it was sent as, compressed to about a tenth: it stays the same even when later answers have
 * another form.
 */
public final class RankingStore {

    private final MongoCollection<Document> rankings;

    /** In that database. */
    public RankingStore(MongoDatabase database) {
        this.rankings = database.getCollection("rankings");
    }

    /** Stores an answer. If somebody stored the same one meanwhile, theirs is the answer. */
    public StoredRanking save(Ranking ranking) {
        var stored = new StoredRanking(ranking.id(), Json.mapper().writeValueAsString(ranking));
        var document = new Document("_id", ranking.id()).append("asOf", Date.from(ranking.asOf()))
                .append("profile", ranking.profile() == null ? null : ranking.profile().id())
                .append("answer", new Binary(Gzip.pack(stored.json())));
        return Inserts.insert(rankings, document) ? stored : find(ranking.id()).orElse(stored);
    }

    /** The answer of that id. */
    public Optional<StoredRanking> find(String id) {
        return Optional.ofNullable(rankings.find(eq("_id", id)).first())
                .map(found -> new StoredRanking(id, Gzip.unpack(found.get("answer", Binary.class).getData())));
    }
}
