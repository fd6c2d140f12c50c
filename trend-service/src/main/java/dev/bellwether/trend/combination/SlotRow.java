package dev.bellwether.trend.combination;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.momentum.Heterogeneity;

/**
 * A technology's momentum in one slot, before it is compared.
 *
 * @param fresh         whether it was first seen less than six periods before
 * @param growth        combined log growth a month; null if no signal could be fitted, or if fresh
 * @param variance      of the growth if the signals' noise were independent and they disagreed no more than they do here
 * @param pairs         of signals that were used and have extra-Poisson noise
 * @param heterogeneity how far the signals disagree
 */
record SlotRow(boolean fresh, @Nullable Double growth, double variance, List<PairTerm> pairs,
        @Nullable Heterogeneity heterogeneity) {

    /** Makes of what was kept before disagreement was pooled one that takes no part in it. */
    SlotRow {
        heterogeneity = heterogeneity == null ? Heterogeneity.UNKNOWN : heterogeneity;
    }

    static SlotRow without(boolean fresh) {
        return new SlotRow(fresh, null, 0, List.of(), Heterogeneity.UNKNOWN);
    }
}
