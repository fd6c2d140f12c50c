package dev.bellwether.scoring.explanation.answer;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * The smallest change of weights that brings a challenger level with whoever is ahead. Weight moves between criteria that have some.
 *
 * @param ahead        who would be caught up with
 * @param challenger   who would catch up
 * @param weightToMove the weight that has to move, 0 to 1
 * @param moves        from where to where; empty if they are level as it is
 * @param newWeights   by criterion, adding up to 1: the weights at which they are level
 * @param sentence     the same in plain words
 */
public record Shift(TechnologyRef ahead, TechnologyRef challenger, double weightToMove, List<Move> moves,
        Map<String, Double> newWeights, String sentence) {

    /**
     * Part of a change.
     *
     * @param from   criterion that gives weight
     * @param to     criterion that gets it
     * @param weight how much, 0 to 1
     */
    public record Move(String from, String to, double weight) {}
}
