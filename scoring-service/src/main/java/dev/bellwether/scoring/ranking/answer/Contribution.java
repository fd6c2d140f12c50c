package dev.bellwether.scoring.ranking.answer;

import java.util.List;

/**
 * One criterion's part of a score (docs/methods.md, A.8). The contributions in their order add up to the score, and the contributions of
 * the inputs to that of their criterion.
 *
 * @param criterion    id
 * @param weight       of the criterion, 0 to 1; those of all criteria add up to 1
 * @param value        0 to 1: contribution over weight, or the average of what is known if missing data is left out (then null if nothing is)
 * @param contribution the part of the score; null under a method whose parts do not add up
 * @param low          the part if everything missing were at its worst; null likewise
 * @param high         the part if everything missing were at its best; null likewise
 * @param inputs       what it is made of
 */
public record Contribution(String criterion, double weight, Double value, Double contribution, Double low, Double high,
        List<InputContribution> inputs) {

    /** The same where parts do not add up to a score, so that none is told. */
    public Contribution apart() {
        return new Contribution(criterion, weight, value, null, null, null,
                inputs.stream().map(InputContribution::apart).toList());
    }
}
