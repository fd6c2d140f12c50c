package dev.bellwether.scoring.ranking;

import java.time.LocalDate;
import java.util.List;

import dev.bellwether.scoring.constraint.Checked;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.constraint.Truth;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.UnknownMustHaves;
import dev.bellwether.scoring.ranking.answer.Excluded;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/** A candidate after its must-haves were checked (docs/methods.md, A.7). */
record Screened(Subject subject, List<Checked> checks) {

    static Screened of(Subject subject, Needs needs, LocalDate day) {
        return new Screened(subject, needs.mustHaves().stream().map(each -> each.check(subject, day)).toList());
    }

    boolean passes(UnknownMustHaves unknown) {
        return switch (Truth.all(checks.stream().map(Checked::truth).toList())) {
            case TRUE -> true;
            case FALSE -> false;
            case UNKNOWN -> unknown == UnknownMustHaves.KEEP;
        };
    }

    List<MustHave> unknown() {
        return checks.stream().filter(check -> check.truth() == Truth.UNKNOWN).map(Checked::constraint).toList();
    }

    Excluded excluded() {
        return new Excluded(TechnologyRef.of(subject),
                checks.stream().filter(check -> check.truth() == Truth.FALSE).map(Excluded.Failed::of).toList(), unknown());
    }
}
