package dev.bellwether.scoring.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.LinearScale;
import org.junit.jupiter.api.Test;

/** How people's ratings count in a criterion (docs/methods.md, A.11). */
class AssessmentWeightTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Input FACT = new Input("fact", "fact", 2, Path.of("fact.f"), new LinearScale(0, 10, Better.MORE));
    private static final Input PEOPLE = new Input("people", "people", 1, Path.of("assessment.c"),
            new LinearScale(1, 5, Better.MORE));
    private static final Criterion BOTH = new Criterion("c", 1, "c", null, List.of(FACT, PEOPLE));

    @Test
    void whoWasNotRatedIsJudgedAsIfNobodyCouldRate() {
        var value = value(BOTH, Technologies.named("t").facts(Map.of("f", 6)).subject());
        assertThat(value).isEqualTo(value(new Criterion("c", 1, "c", null, List.of(FACT)),
                Technologies.named("t").facts(Map.of("f", 6)).subject()));
        assertThat(value.coverage()).isEqualTo(1);
    }

    @Test
    void ratingsCountByTheNumberOfPeople() {
        // One person: confidence 1/3, so 1/3 of a point beside 2 points: 1/7 of the criterion.
        assertThat(value(BOTH, rated(0, 5)).point()).isCloseTo(1 / 7.0, within(1e-12));
        // Four people: 2/3 of a point, a quarter.
        assertThat(value(BOTH, rated(0, 5, 5, 5, 5)).point()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void peopleWhoDisagreeWidenTheInterval() {
        var value = value(BOTH, rated(0, 3, 5));
        // Confidence 1/2: a fifth of the criterion. Mean 4, standard deviation √2: 0.75 ± √2/4, at most 1.
        assertThat(value.point()).isCloseTo(0.75 / 5, within(1e-12));
        assertThat(value.low()).isCloseTo((0.75 - Math.sqrt(2) / 4) / 5, within(1e-12));
        assertThat(value.high()).isCloseTo(1 / 5.0, within(1e-12));
        assertThat(value(BOTH, rated(0, 4, 4)).low()).isEqualTo(value(BOTH, rated(0, 4, 4)).high());
    }

    @Test
    void whereOnlyPeopleAreAskedAndNobodyAnsweredThereIsAGap() {
        var value = value(new Criterion("c", 1, "c", null, List.of(PEOPLE)), Technologies.named("t").subject());
        assertThat(value).isEqualTo(new Estimate(0.5, 0, 1, 0));
    }

    @Test
    void aBetterRatingNeverLowersAValue() {
        var random = new Random(4);
        for (var round = 0; round < 500; round++) {
            var ratings = random.doubles(1 + random.nextInt(6), 1, 5).toArray();
            var better = Arrays.copyOf(ratings, ratings.length);
            var raised = random.nextInt(better.length);
            better[raised] = Math.min(5, better[raised] + random.nextDouble() * 3);
            var fact = random.nextInt(11);
            assertThat(value(BOTH, rated(fact, better)).point())
                    .isGreaterThanOrEqualTo(value(BOTH, rated(fact, ratings)).point());
        }
    }

    private static Subject rated(int fact, double... ratings) {
        return Technologies.named("t").facts(Map.of("f", fact)).rated("c", ratings).subject();
    }

    private static Estimate value(Criterion criterion, Subject subject) {
        return Valuation.of(List.of(criterion), List.of(subject), DAY).value("c", "t");
    }
}
