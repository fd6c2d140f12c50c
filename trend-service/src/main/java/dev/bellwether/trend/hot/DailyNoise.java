package dev.bellwether.trend.hot;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.statistics.Summary;

/**
 * How noisy a signal's days are beyond Poisson. It is pooled as in docs/methods.md, B.4: a technology's own spike must not pass for its noise. Where there
 * are too few technologies to pool, each has its own noise.
 */
final class DailyNoise {

    private static final int COUNTABLE = 10;
    private static final int ENOUGH = 5;

    private final @Nullable Double pooled;

    private DailyNoise(@Nullable Double pooled) {
        this.pooled = pooled;
    }

    /** Pools the baselines of a signal's technologies. */
    static DailyNoise of(Collection<Baseline> baselines) {
        var excess = baselines.stream().filter(one -> one.suffices() && one.total() >= COUNTABLE).map(Baseline::excess).toList();
        return new DailyNoise(excess.size() < ENOUGH ? null : Summary.median(excess));
    }

    /** Variance over mean of a count that is expected to be so much, at least 1. */
    double dispersion(Baseline own, double expected) {
        return 1 + Math.max(0, pooled == null ? own.excess() : pooled) * expected;
    }
}
