package dev.bellwether.scoring.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

import dev.bellwether.scoring.change.Moved.RankChange;
import dev.bellwether.scoring.change.Moved.ScoreChange;
import dev.bellwether.scoring.sentence.Sentence;

/** A change in words. */
final class ChangeSentence {

    private static final double NOTHING = 5e-4;

    private ChangeSentence() {}

    static String of(String name, RankChange rank, ScoreChange score) {
        if (rank.gained() != 0) {
            return Sentence.of("%s %s from %d to %d: %s.", name, rank.gained() > 0 ? "rose" : "fell", rank.from(), rank.to(),
                    causes(rank.by(), "%s %+.1f", 0.05));
        }
        return Math.abs(score.change()) < NOTHING
                ? Sentence.of("%s stays %d with the same score.", name, rank.to())
                : Sentence.of("%s stays %d; its score went from %.3f to %.3f: %s.", name, rank.to(), score.from(), score.to(),
                        causes(score.by(), "%s %+.3f", NOTHING));
    }

    /** The larger ones first; those that would be written as nothing are left out. */
    private static String causes(Split split, String form, double least) {
        return Sentence.list(Arrays.stream(Cause.values()).filter(cause -> Math.abs(split.of(cause)) >= least)
                .sorted(Comparator.comparingDouble(cause -> -Math.abs(split.of(cause))))
                .map(cause -> Sentence.of(form, cause.name().toLowerCase(Locale.ROOT), split.of(cause))).toList());
    }
}
