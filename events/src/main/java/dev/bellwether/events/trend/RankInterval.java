package dev.bellwether.events.trend;

import org.jspecify.annotations.Nullable;

/**
 * How sure a rank is (docs/methods.md, B.12).
 *
 * @param low   the better end of the 90 % interval of the rank, from 1
 * @param high  the worse end
 * @param moved whether the move since the previous rank is real: the probability that the order changed is at least 0.9; null without a
 *              previous rank
 */
public record RankInterval(int low, int high, @Nullable Boolean moved) {}
