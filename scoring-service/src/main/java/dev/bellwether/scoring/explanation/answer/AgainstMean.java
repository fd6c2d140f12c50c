package dev.bellwether.scoring.explanation.answer;

import java.util.List;

import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * What makes a score differ from that of the catalog's mean. The differences add up to score less mean; they are the Shapley values too.
 *
 * @param technology which
 * @param score      its score, 0 to 1
 * @param mean       the mean score of all technologies of the catalog under the same weights
 * @param parts      by criterion
 * @param sentence   the same in plain words
 */
public record AgainstMean(TechnologyRef technology, double score, double mean, List<Part> parts, String sentence) {

    /**
     * One criterion's part.
     *
     * @param criterion  id
     * @param weight     0 to 1
     * @param value      of the technology, 0 to 1; null if nothing is known and missing data is left out
     * @param mean       of the catalog, 0 to 1
     * @param difference contribution less weight times mean
     */
    public record Part(String criterion, double weight, Double value, double mean, double difference) {}
}
