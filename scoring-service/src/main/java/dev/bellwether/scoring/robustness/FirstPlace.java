package dev.bellwether.scoring.robustness;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.sentence.Sentence;

/**
 * How sure the first place is.
 *
 * @param technology    the first of the ranking
 * @param acceptability share of the draws in which it is first
 * @param mark          null if it is neither
 * @param sentence      the same in words
 */
public record FirstPlace(TechnologyRef technology, double acceptability, Mark mark, String sentence) {

    private static final double ROBUST = 0.8;
    private static final double CONTESTED = 0.5;

    /** What to make of a first place. */
    public enum Mark {
        /** First in at least 80 % of the draws. */
        @JsonProperty("robust")
        ROBUST,
        /** First in less than half of the draws. */
        @JsonProperty("contested")
        CONTESTED
    }

    static FirstPlace of(TechnologyRef technology, double acceptability, int draws) {
        var mark = mark(acceptability);
        return new FirstPlace(technology, acceptability, mark, Sentence.of("%s is first in %.0f %% of %,d draws%s.",
                technology.name(), 100 * acceptability, draws, mark == null ? "" : ": " + word(mark)));
    }

    static Mark mark(double acceptability) {
        if (acceptability >= ROBUST) {
            return Mark.ROBUST;
        }
        return acceptability < CONTESTED ? Mark.CONTESTED : null;
    }

    private static String word(Mark mark) {
        return mark == Mark.ROBUST ? "its place is robust" : "its place is contested";
    }
}
