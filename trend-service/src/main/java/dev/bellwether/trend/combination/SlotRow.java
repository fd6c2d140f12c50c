package dev.bellwether.trend.combination;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A technology's momentum in one slot, before it is compared.
 *
 * @param fresh    whether it was first seen less than six periods before
 * @param growth   combined log growth a month; null if no signal could be fitted, or if fresh
 * @param variance of the growth if the signals' noise were independent
 * @param pairs    of signals that were used and have extra-Poisson noise
 */
record SlotRow(boolean fresh, @Nullable Double growth, double variance, List<PairTerm> pairs) {}
