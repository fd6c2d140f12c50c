package dev.bellwether.scoring.comparison.answer;

import java.util.List;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.explanation.answer.AgainstMean;
import dev.bellwether.scoring.explanation.answer.WhyNot.Missed;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * One of the technologies that are compared.
 *
 * @param technology which
 * @param state      {@code active}, {@code deprecated} or {@code retired}
 * @param summary    one sentence; null if there is none
 * @param fit        how it fits the profile; null without one
 */
public record Compared(TechnologyRef technology, String state, String summary, Fit fit) {

    /**
     * How a technology fits a profile, whether it is ranked there or not.
     *
     * @param score         0 to 1
     * @param low           the score if everything missing were at its worst
     * @param high          the score if everything missing were at its best
     * @param coverage      sum of the weights of what is known, 0 to 1
     * @param rank          in the profile's ranking; null if it is not ranked
     * @param rankOf        how many are ranked there
     * @param notConsidered in sentences, what keeps it from being a candidate; empty if nothing
     * @param failed        must-haves that it is known not to have
     * @param unknown       must-haves of which it is not known whether it has them
     * @param againstMean   what lifts it above the catalog's mean, and what holds it back
     */
    public record Fit(double score, double low, double high, double coverage, Integer rank, int rankOf,
            List<String> notConsidered,
            List<Missed> failed, List<MustHave> unknown, AgainstMean againstMean) {}
}
