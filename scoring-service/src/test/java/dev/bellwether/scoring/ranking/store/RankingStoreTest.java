package dev.bellwether.scoring.ranking.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.ranking.answer.Ranking;
import org.junit.jupiter.api.Test;

class RankingStoreTest {

    private final RankingStore store = new RankingStore(EmbeddedMongo.database());

    @Test
    void anAnswerIsFoundAsItWasSent() {
        var saved = store.save(ranking("2026-03-01T10:00:00.123456789Z"));
        assertThat(store.find("r1")).contains(saved);
        assertThat(saved.json()).contains("2026-03-01T10:00:00.123456789Z");
        assertThat(store.find("r2")).isEmpty();
    }

    @Test
    void theFirstToStoreAnAnswerGivesIt() {
        var first = store.save(ranking("2026-03-01T10:00:00Z"));
        assertThat(store.save(ranking("2026-03-01T10:00:01Z"))).isEqualTo(first);
    }

    private static Ranking ranking(String asOf) {
        return new Ranking("r1", new ProfileRef("p", 1), null, Instant.parse(asOf), "c@0:1", "t@0:1", "additive-1", Map.of(), 0,
                List.of(), List.of(), List.of());
    }
}
