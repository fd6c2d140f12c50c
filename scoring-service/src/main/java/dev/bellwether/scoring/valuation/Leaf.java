package dev.bellwether.scoring.valuation;

import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.value.Placed;

/**
 * One input of one criterion for one technology.
 *
 * @param input  what is looked at
 * @param share  of its criterion, 0 to 1
 * @param known  the fact; null if it is not known
 * @param placed its place on the scale; null if the fact is not known or the scale does not know it
 * @param median of the whole catalog, which stands in for a missing value
 */
public record Leaf(Input input, double share, Known known, Placed placed, double median) {

    /** 0 to 1; null if missing. */
    public Double value() {
        return placed == null ? null : placed.value();
    }

    /** Whether there is a fact that the scale had to clip or does not know. */
    public boolean outside() {
        return known != null && (placed == null || placed.outside());
    }

    /** Its part of a score in which the criterion has that weight. */
    public Estimate weighted(double criterionWeight) {
        return Estimate.of(criterionWeight * share, value(), median);
    }
}
