package dev.bellwether.scoring.ranking.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.constraint.Op;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.ranking.answer.Ranking;
import dev.bellwether.scoring.ranking.answer.StoredRanking;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.ranking.basis.Basis.Place;
import dev.bellwether.scoring.ranking.basis.Basis.SubjectKeys;
import org.junit.jupiter.api.Test;

class RankingStoreTest {

    private final MongoDatabase database = EmbeddedMongo.database();
    private final RankingStore store = new RankingStore(database);

    @Test
    void anAnswerIsFoundAsItWasSent() {
        var saved = save("2026-03-01T10:00:00.123456789Z");
        assertThat(store.find("r1")).contains(saved);
        assertThat(saved.json()).contains("2026-03-01T10:00:00.123456789Z");
        assertThat(store.find("r2")).isEmpty();
    }

    @Test
    void theFirstToStoreAnAnswerGivesIt() {
        var first = save("2026-03-01T10:00:00Z");
        assertThat(save("2026-03-01T10:00:01Z")).isEqualTo(first);
    }

    @Test
    void whatItWasComputedFromIsKeptWithIt() {
        save("2026-03-01T10:00:00Z");
        assertThat(store.basis("r1")).contains(basis("2026-03-01T10:00:00Z"));
        assertThat(store.basis("r2")).isEmpty();
    }

    @Test
    void anAnswerOfATimeInWhichThatWasNotKeptIsStillFound() {
        save("2026-03-01T10:00:00Z");
        database.getCollection("rankings").updateOne(Filters.eq("r1"), Updates.unset("basis"));

        assertThat(store.find("r1")).isPresent();
        assertThat(store.basis("r1")).isEmpty();
    }

    private StoredRanking save(String asOf) {
        return store.save(ranking(asOf), basis(asOf));
    }

    private static Basis basis(String asOf) {
        var needs = new Needs(Map.of("cost", 1.0), List.of(new MustHave(Path.of("technology.licenceClass"), Op.IN,
                Fact.Many.texts(List.of("permissive")))), Candidates.ALL, MissingData.RENORMALISE, UnknownMustHaves.DROP);
        return new Basis(new ProfileRef("p", 1), needs, Instant.parse(asOf), LocalDate.parse("2026-03-01"), "c@0:1", "t@0:1",
                "a@0:1", "additive-1", Map.of("cost", 2L), List.of(new SubjectKeys("a", null, null)),
                List.of(new Place("django", 1, 0.75)));
    }

    private static Ranking ranking(String asOf) {
        return new Ranking("r1", new ProfileRef("p", 1), null, Instant.parse(asOf), "c@0:1", "t@0:1", "a@0:1", "additive-1",
                Map.of(), 0,
                List.of(), List.of(), List.of());
    }
}
