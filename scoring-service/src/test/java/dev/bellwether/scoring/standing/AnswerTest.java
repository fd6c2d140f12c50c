package dev.bellwether.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.bellwether.events.scoring.StandingPlace;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.answer.MustHaveStatus;
import dev.bellwether.scoring.ranking.answer.RankInterval;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Profile PROFILE = new Profile("p", 3, "P", null, new Needs(Map.of("cost", 1.0), null, null, null, null),
            true);

    @Test
    void whatMovesBehindTheThirdDecimalIsTheSameAnswer() {
        assertThat(answer(ranked("a", 1, 0.70001))).isEqualTo(answer(ranked("a", 1, 0.70049)));
        assertThat(answer(ranked("a", 1, 0.7001))).isNotEqualTo(answer(ranked("a", 1, 0.7006)));
    }

    @Test
    void whatWasToldIsRecognised() {
        var answer = answer(ranked("a", 1, 0.8), ranked("b", 2, 0.7));
        var told = answer.after(new Stood("p", 0, Optional.empty()), "r1", NOW);
        assertThat(Answer.of(told)).isEqualTo(answer);
    }

    @Test
    void theEventTellsWhoCameWhoMovedAndWhoLeft() {
        var first = answer(ranked("a", 1, 0.8), ranked("b", 2, 0.7)).after(new Stood("p", 4, Optional.empty()), "r1", NOW);
        assertThat(first.version()).isEqualTo(5);
        assertThat(first.previousRanking()).isNull();
        assertThat(first.left()).isEmpty();
        var second = answer(ranked("c", 1, 0.9), ranked("b", 2, 0.7)).after(new Stood("p", 5, Optional.of(first)), "r2", NOW);
        assertThat(second.version()).isEqualTo(6);
        assertThat(second.previousRanking()).isEqualTo("r1");
        assertThat(second.ranked()).extracting(StandingPlace::technology, StandingPlace::rank, StandingPlace::rankBefore)
                .containsExactly(tuple("c", 1, null), tuple("b", 2, 2));
        assertThat(second.left()).containsExactly("a");
    }

    private static Answer answer(Ranked... ranked) {
        return Answer.of(PROFILE, ranked.length, List.of(ranked), List.of());
    }

    private static Ranked ranked(String slug, int rank, double score) {
        return new Ranked(rank, new TechnologyRef(slug, slug.toUpperCase(), "framework"), score, 0, 1, 1, false,
                new RankInterval(1, 2), MustHaveStatus.PASS, List.of(), List.of());
    }
}
