package dev.bellwether.scoring.radar.proposal;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What speaks for a ring. All but {@code ranking} and {@code barred} is null of what is barred.
 *
 * @param ranking       id of the ranking
 * @param barred        why it belongs into the outermost ring whatever its score: it is retired, or it lacks a must-have; null otherwise
 * @param rank          1 plus the number of strictly better scores
 * @param rankOf        how many are ranked
 * @param score         0 to 1
 * @param low           the score if everything missing were at its worst
 * @param high          the score if everything missing were at its best
 * @param provisional   whether too little is known for a winner
 * @param direction     of the trend: {@code rising}, {@code falling}, {@code steady}; null if it is not known
 * @param growthPerYear relative: 0.25 is a quarter more in a year; null if not known
 * @param value         the score with the trend's step
 */
@Schema(name = "RadarEvidence")
public record Evidence(String ranking, String barred, Integer rank, Integer rankOf, Double score, Double low, Double high,
        Boolean provisional, String direction, Double growthPerYear, Double value) {

    static Evidence barred(String ranking, String why) {
        return new Evidence(ranking, why, null, null, null, null, null, null, null, null, null);
    }
}
