package dev.bellwether.scoring.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.Outcome;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.ranking.basis.Basis;
import dev.bellwether.scoring.robustness.Robustness;

/**
 * All that a decision record tells.
 *
 * @param ranking    that it rests on
 * @param outcome    of the ranking
 * @param robustness of the ranking; empty if none is told for its kind
 * @param profile    that it answers; empty if needs were sent
 */
record Decision(Recollection ranking, Outcome outcome, Optional<Robustness> robustness, Optional<Profile> profile) {

    /** How many options are put side by side. */
    static final int SHORTLIST = 5;

    Basis basis() {
        return ranking.basis();
    }

    LocalDate day() {
        return basis().day();
    }

    List<Ranked> shortlist() {
        return outcome.ranked().stream().limit(SHORTLIST).toList();
    }

    /** Empty if nobody is left to choose. */
    Optional<Ranked> chosen() {
        return outcome.ranked().stream().findFirst();
    }

    Subject subject(Ranked ranked) {
        return ranking.subjects().stream().filter(each -> each.slug().equals(ranked.technology().slug())).findFirst()
                .orElseThrow();
    }

    Map<String, Criterion> criteria() {
        return ranking.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    }

    /** What it is that something is chosen for. */
    String purpose() {
        return profile.map(Profile::name).orElse("the needs that were sent");
    }
}
