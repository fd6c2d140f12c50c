package dev.bellwether.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.constraint.Op;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.ranking.answer.MustHaveStatus;
import dev.bellwether.scoring.ranking.answer.RankInterval;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.valuation.Valuation;
import org.junit.jupiter.api.Test;

class RankerTest {

    private static final Map<String, Double> WEIGHTS = Map.of("speed", 3.0, "safety", 1.0);
    private static final MustHave SAFE = new MustHave(Path.of("fact.safety"), Op.AT_LEAST, new Fact.Amount(5));

    private final Valuation valuation = Valuation.of(Criteria.each("speed", "safety"), List.of(
            Technologies.named("fast").facts(Map.of("speed", 10, "safety", 2)).subject(),
            Technologies.named("safe").facts(Map.of("speed", 4, "safety", 10)).subject(),
            Technologies.named("secret").facts(Map.of("speed", 8)).subject(),
            Technologies.named("gone").state("retired").facts(Map.of("speed", 10, "safety", 10)).subject(),
            Technologies.named("twin").facts(Map.of("speed", 4, "safety", 10)).subject()), LocalDate.parse("2026-03-01"));

    @Test
    void scoresAreWeightedSumsAndEqualsShareARank() {
        var ranked = Ranker.rank(needs(List.of(), UnknownMustHaves.KEEP, MissingData.CATALOG_MEDIAN), valuation).ranked();
        assertThat(ranked).extracting(each -> each.technology().slug()).containsExactly("fast", "secret", "safe", "twin");
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3, 3);
        assertThat(ranked.getFirst().score()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aGapWidensTheIntervalAndTheRanksThatArePossible() {
        var secret = find("secret", needs(List.of(), UnknownMustHaves.KEEP, MissingData.CATALOG_MEDIAN));
        assertThat(secret.low()).isCloseTo(0.6, within(1e-12));
        assertThat(secret.high()).isCloseTo(0.85, within(1e-12));
        assertThat(secret.coverage()).isEqualTo(0.75);
        assertThat(secret.provisional()).isFalse();
        assertThat(secret.rankInterval()).isEqualTo(new RankInterval(1, 2));
        var gap = secret.contributions().stream().filter(each -> each.criterion().equals("safety")).findFirst().orElseThrow()
                .inputs().getFirst();
        assertThat(gap.missing()).isTrue();
        assertThat(gap.assumed()).isEqualTo(0.5);
        assertThat(gap.observed()).isNull();
    }

    @Test
    void leavingGapsOutIsAnOptimisticReadingAndSaysSo() {
        var needs = needs(List.of(), UnknownMustHaves.KEEP, MissingData.RENORMALISE);
        assertThat(find("secret", needs).score()).isCloseTo(0.8, within(1e-12));
        assertThat(Ranker.rank(needs, valuation).warnings()).anyMatch(warning -> warning.contains("optimistic"));
    }

    @Test
    void whoFailsAMustHaveIsNamedWithTheDistance() {
        var outcome = Ranker.rank(needs(List.of(SAFE), UnknownMustHaves.KEEP, MissingData.CATALOG_MEDIAN), valuation);
        assertThat(outcome.excluded()).singleElement().satisfies(excluded -> {
            assertThat(excluded.technology().slug()).isEqualTo("fast");
            assertThat(excluded.failed().getFirst().distance()).isEqualTo(3);
            assertThat(excluded.failed().getFirst().observed()).isEqualTo(new Fact.Amount(2));
        });
        var secret = outcome.ranked().getFirst();
        assertThat(secret.mustHaves()).isEqualTo(MustHaveStatus.UNKNOWN);
        assertThat(secret.unknownMustHaves()).containsExactly(SAFE);
    }

    @Test
    void strictNeedsDropWhatIsNotKnown() {
        var outcome = Ranker.rank(needs(List.of(SAFE), UnknownMustHaves.DROP, MissingData.CATALOG_MEDIAN), valuation);
        assertThat(outcome.ranked()).extracting(each -> each.technology().slug()).containsExactly("safe", "twin");
        assertThat(outcome.excluded()).extracting(each -> each.unknownMustHaves().size()).containsExactly(0, 1);
    }

    @Test
    void aFirstPlaceOnTooLittleIsProvisional() {
        var needs = new Needs(Map.of("speed", 1.0, "safety", 3.0), null, only("secret"), null, null);
        var outcome = Ranker.rank(needs, valuation);
        assertThat(outcome.ranked().getFirst().provisional()).isTrue();
        assertThat(outcome.warnings()).anyMatch(warning -> warning.startsWith("First place is provisional"))
                .anyMatch(warning -> warning.contains("Nothing is known of safety"));
    }

    @Test
    void misspeltSlugsAndFactsAreWarnedOf() {
        var odd = new MustHave(Path.of("fact.saftey"), Op.AT_LEAST, new Fact.Amount(5));
        var outcome = Ranker.rank(new Needs(WEIGHTS, List.of(odd), only("fsat"), null, null), valuation);
        assertThat(outcome.ranked()).isEmpty();
        assertThat(outcome.warnings()).anyMatch(warning -> warning.contains("fsat"))
                .anyMatch(warning -> warning.contains("saftey"));
    }

    private Ranked find(String slug, Needs needs) {
        return Ranker.rank(needs, valuation).ranked().stream().filter(each -> each.technology().slug().equals(slug)).findFirst()
                .orElseThrow();
    }

    private static Needs needs(List<MustHave> mustHaves, UnknownMustHaves unknown, MissingData missing) {
        return new Needs(WEIGHTS, mustHaves, null, missing, unknown);
    }

    private static Candidates only(String slug) {
        return new Candidates(null, null, null, List.of(slug), null);
    }
}
