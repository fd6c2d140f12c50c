package dev.bellwether.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;

import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.scoring.Technologies;
import org.junit.jupiter.api.Test;

class AssessedTest {

    @Test
    void severalRatingsAreOneWithTheirSpread() {
        var assessed = Technologies.named("t").rated("security", 5, 4, 2, 5).subject().assessed("security").orElseThrow();
        assertThat(assessed.count()).isEqualTo(4);
        assertThat(assessed.mean()).isEqualTo(4);
        assertThat(assessed.spread()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(assessed.confidence()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(assessed.ratings()).extracting(Assessed.Rating::author).contains("author-0", "author-3");
    }

    @Test
    void oneRatingSaysNothingOfTheSpread() {
        var assessed = Technologies.named("t").rated("security", 3).subject().assessed("security").orElseThrow();
        assertThat(assessed.spread()).isNull();
        assertThat(assessed.confidence()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void ratingsCountForTheirCriterionOnly() {
        var subject = Technologies.named("t").rated("security", 3).subject();
        assertThat(subject.assessed("cost")).isEmpty();
        assertThat(Path.of("assessment.cost").read(subject, LocalDate.EPOCH)).isEmpty();
        assertThat(Path.of("assessment.security").read(subject, LocalDate.EPOCH).orElseThrow().fact())
                .isEqualTo(new Fact.Amount(3));
    }

    @Test
    void anOlderVersionOfARatingChangesNothing() {
        var rating = Technologies.named("t").rated("security", 3).subject().assessments().ratings().getFirst();
        var newer = new AssessmentSnapshot(rating.id(), 2, "t", "security", "author-0", 5, "why",
                rating.date(), rating.changedAt(), "author-0");
        assertThat(Assessments.NONE.with(newer).with(rating).ratings()).containsExactly(newer);
        assertThat(Assessments.NONE.with(rating).with(newer).ratings()).containsExactly(newer);
        assertThat(Assessments.NONE.with(rating).without(rating.id())).isEqualTo(Assessments.NONE);
    }
}
