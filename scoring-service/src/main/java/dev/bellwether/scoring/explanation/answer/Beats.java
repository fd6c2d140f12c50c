package dev.bellwether.scoring.explanation.answer;

import java.util.List;

import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * Why one technology's score is above another's.
 *
 * @param better      the one ahead, or either if they are level
 * @param worse       the other
 * @param margin      difference of the scores, 0 or more
 * @param differences of the contributions by criterion, in the criteria's order; they add up to the margin
 * @param reasons     criteria that speak for the better, largest first, until they make up 80 % of all that do
 * @param objections  criteria that speak for the worse, largest first
 * @param flip        the smallest change of weights that brings both level; null if none does, or if missing data is left out of scores
 * @param nearest     the nearest weights at which both are level; null likewise, or if only negative ones would do
 * @param sentence    the same in plain words
 */
public record Beats(TechnologyRef better, TechnologyRef worse, double margin, List<Difference> differences, List<String> reasons,
        List<String> objections, Shift flip, NearestWeights nearest, String sentence) {

    /**
     * Of one criterion.
     *
     * @param criterion  id
     * @param difference contribution of the better less that of the worse
     */
    public record Difference(String criterion, double difference) {}
}
