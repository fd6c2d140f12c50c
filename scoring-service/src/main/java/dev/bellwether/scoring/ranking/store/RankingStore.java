package dev.bellwether.scoring.ranking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import java.util.Date;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.ranking.answer.Ranking;
import dev.bellwether.scoring.ranking.answer.StoredRanking;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.store.Gzip;
import dev.bellwether.scoring.store.Inserts;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Every answer ever given, by id, as the text it was sent as, compressed to about a tenth: it stays the same even when later answers have
 * another form. Beside it stands what it was computed from.
 */
public final class RankingStore {

    private final MongoCollection<Document> rankings;

    /** In that database. */
    public RankingStore(MongoDatabase database) {
        this.rankings = database.getCollection("rankings");
    }

    /** Stores an answer. If somebody stored the same one meanwhile, theirs is the answer. */
    public StoredRanking save(Ranking ranking, Basis basis) {
        var stored = new StoredRanking(ranking.id(), Json.mapper().writeValueAsString(ranking));
        var document = new Document("_id", ranking.id()).append("asOf", Date.from(ranking.asOf()))
                .append("profile", ranking.profile() == null ? null : ranking.profile().id())
                .append("answer", new Binary(Gzip.pack(stored.json())))
                .append("basis", new Binary(Gzip.pack(Json.mapper().writeValueAsString(basis))));
        return Inserts.insert(rankings, document) ? stored : find(ranking.id()).orElse(stored);
    }

    /** The answer of that id. */
    public Optional<StoredRanking> find(String id) {
        return Optional.ofNullable(rankings.find(eq("_id", id)).first())
                .map(found -> new StoredRanking(id, Gzip.unpack(found.get("answer", Binary.class).getData())));
    }

    /** What the ranking of that id was computed from; empty for one of a time in which that was not kept. */
    public Optional<Basis> basis(String id) {
        return Optional.ofNullable(rankings.find(and(eq("_id", id), exists("basis"))).projection(include("basis")).first())
                .map(found -> Json.mapper().readValue(Gzip.unpack(found.get("basis", Binary.class).getData()), Basis.class));
    }
}
