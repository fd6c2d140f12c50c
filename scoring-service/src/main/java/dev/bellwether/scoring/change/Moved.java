package dev.bellwether.scoring.change;

import java.util.List;

import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * What changed for a technology that both rankings have.
 *
 * @param technology which, as it is called now
 * @param rank       its rank
 * @param score      its score
 * @param inputs     the inputs whose contributions changed most, largest first; empty where contributions do not add up to scores
 * @param sentence   the change of its rank, or of its score where the rank has stayed, in words
 */
public record Moved(TechnologyRef technology, RankChange rank, ScoreChange score, List<InputMove> inputs, String sentence) {

    /**
     * @param from   before
     * @param to     now
     * @param gained places, negative if it fell
     * @param by     these, split
     */
    public record RankChange(int from, int to, int gained, Split by) {}

    /**
     * @param from   before, 0 to 1
     * @param to     now
     * @param change the difference
     * @param by     the same, split
     */
    public record ScoreChange(double from, double to, double change, Split by) {}
}
