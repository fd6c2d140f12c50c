package dev.bellwether.scoring.ranking.answer;

import dev.bellwether.scoring.fact.Evidence;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;

/**
 * One input's part of a score, and what is behind it.
 *
 * @param id           of the input
 * @param from         the fact that was looked for
 * @param observed     what was found; null if nothing was
 * @param value        what that is worth on the scale, 0 to 1; null if missing
 * @param missing      whether there is no value: nothing is known, or the scale does not know what was found
 * @param outsideScale whether what was found lies beyond the scale and was clipped, or is no level of it
 * @param weight       its share of the whole, 0 to 1
 * @param contribution its part of the score; of a missing value the part that was assumed; null under a method whose parts do not add up
 * @param assumed      the value that stands in for a missing one; null if nothing is missing or nothing stands in
 * @param evidence     where it was found; null if it was not
 */
public record InputContribution(String id, Path from, Fact observed, Double value, boolean missing, boolean outsideScale,
        double weight, Double contribution, Double assumed, Evidence evidence) {

    /** The same where parts do not add up to a score, so that none is told. */
    InputContribution apart() {
        return new InputContribution(id, from, observed, value, missing, outsideScale, weight, null, assumed, evidence);
    }
}
