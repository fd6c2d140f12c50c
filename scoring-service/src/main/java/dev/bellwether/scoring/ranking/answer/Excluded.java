package dev.bellwether.scoring.ranking.answer;

import java.util.List;

import dev.bellwether.scoring.constraint.Checked;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.fact.Fact;

/**
 * A candidate that is not ranked, and why.
 *
 * @param technology       which
 * @param failed           must-haves that it is known not to have; empty if it was dropped for what is not known
 * @param unknownMustHaves must-haves of which nothing is known
 */
public record Excluded(TechnologyRef technology, List<Failed> failed, List<MustHave> unknownMustHaves) {

    /**
     * A must-have that is not there.
     *
     * @param constraint what was asked for
     * @param observed   what is known instead
     * @param distance   how far a number is from its threshold; null for other facts
     */
    public record Failed(MustHave constraint, Fact observed, Double distance) {

        /** Of a failed check. */
        public static Failed of(Checked checked) {
            return new Failed(checked.constraint(), checked.observed(), checked.distance());
        }
    }
}
