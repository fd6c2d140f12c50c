package dev.bellwether.trend.combination;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.level.LevelIndex;

/**
 * The few numbers of a technology that all technologies are compared by.
 *
 * @param basis        counts the row's changes, so that a verdict can be told from an outdated one
 * @param slots        as {@link dev.bellwether.trend.series.Slot#ALL}
 * @param level        today; null if it has none
 * @param levelYearAgo a year ago; null if it had none
 * @param weights      of the signals in today's level
 */
public record TechnologyRow(long basis, List<SlotRow> slots, @Nullable LevelIndex level, @Nullable LevelIndex levelYearAgo,
        Map<String, Double> weights) {

    /** The same row with another count. */
    public TechnologyRow withBasis(long other) {
        return new TechnologyRow(other, slots, level, levelYearAgo, weights);
    }
}
