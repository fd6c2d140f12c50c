package dev.bellwether.scoring.weight;

import java.util.stream.IntStream;

/** Weights when only the order of importance is known, most important first (Barron & Barrett 1996). */
public final class RankOrder {

    private RankOrder() {}

    /** Rank-order centroid: the mean of all weights that have this order. */
    public static double[] centroid(int criteria) {
        return IntStream.rangeClosed(1, criteria)
                .mapToDouble(rank -> IntStream.rangeClosed(rank, criteria).mapToDouble(k -> 1.0 / k).sum() / criteria).toArray();
    }

    /** Weights that fall by the same step from each to the next. */
    public static double[] sum(int criteria) {
        return IntStream.rangeClosed(1, criteria)
                .mapToDouble(rank -> 2.0 * (criteria + 1 - rank) / (criteria * (criteria + 1.0))).toArray();
    }
}
