package dev.bellwether.scoring.explanation.answer;

import java.util.Map;

import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * The nearest weights, in a straight line, at which a challenger is level with whoever is ahead. They differ a little on every criterion
 * that tells the two apart.
 *
 * @param ahead      who would be caught up with
 * @param challenger who would catch up
 * @param distance   Euclidean distance from the given weights, 0 to √2
 * @param newWeights by criterion, none below 0, adding up to 1
 * @param sentence   the same in plain words
 */
public record NearestWeights(TechnologyRef ahead, TechnologyRef challenger, double distance, Map<String, Double> newWeights,
        String sentence) {}
