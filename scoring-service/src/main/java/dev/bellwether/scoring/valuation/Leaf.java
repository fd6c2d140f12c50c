package dev.bellwether.scoring.valuation;

import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.value.Placed;

/**
 * One input of one criterion for one technology.
 *
 * @param input  what is looked at
 * @param share  of its criterion, 0 to 1; 0 if it does not count for this technology
 * @param known  the fact; null if it is not known
 * @param placed its place on the scale; null if the fact is not known or the scale does not know it
 * @param median of the catalog, frozen or as it is, which stands in for a missing value
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

    private double end(double distance) {
        return distance != 0 && known.fact() instanceof Fact.Amount(double amount)
                ? input.scale().place(new Fact.Amount(amount + distance)).orElse(placed).value()
                : placed.value();
    }

    /** Its part of a score in which the criterion has that weight. */
    public Estimate weighted(double criterionWeight) {
        return placed == null
                ? Estimate.of(criterionWeight * share, null, median)
                : Estimate.between(criterionWeight * share, placed.value(), end(-known.spread()), end(known.spread()));
    }
}
