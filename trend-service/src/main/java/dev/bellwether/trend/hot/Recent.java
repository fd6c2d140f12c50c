package dev.bellwether.trend.hot;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a technology's days come to.
 *
 * @param rates    as {@link HalfLives}
 * @param baseline of the closed days before the newest
 * @param count    of the newest day; null if it is missing
 * @param exposure of the newest day
 */
record Recent(String technology, List<Rates> rates, Baseline baseline, @Nullable Double count, double exposure) {

    /** How surprising the newest day is; null if there is nothing to compare. */
    @Nullable
    Surprise surprise(DailyNoise noise) {
        if (count == null || !baseline.suffices()) {
            return null;
        }
        return Surprise.of(baseline, count, exposure, noise.dispersion(baseline, baseline.expected(exposure)));
    }
}
