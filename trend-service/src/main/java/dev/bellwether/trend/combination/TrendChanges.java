package dev.bellwether.trend.combination;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.RankInterval;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.Cause;
import dev.bellwether.events.trend.TrendChange.LevelChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.events.trend.WindowTrend;

/** What differs between two trends of a technology. */
public final class TrendChanges {

    private static final Set<String> REVISIONS = Set.of("late-observation", "correction", "withdrawal", "source-outage");

    private TrendChanges() {}

    /** The change from one trend to the next; both have the same windows. */
    public static TrendChange between(TechnologyTrend before, TechnologyTrend after, long sequence, Instant at,
            List<Cause> causes, int causesOmitted) {
        var windows = IntStream.range(0, after.windows().size())
                .mapToObj(i -> window(before.windows().get(i), after.windows().get(i))).toList();
        return new TrendChange(after.technology(), sequence, at, causes, causesOmitted, windows,
                level(before.level(), after.level()));
    }

    /** Whether it is worth telling: something known was revised, a label changed, or a rank moved beyond its noise. */
    public static boolean notable(TrendChange change) {
        return revises(change) || visible(change);
    }

    /** Whether an observation that counts was late, or another than before. */
    public static boolean revises(TrendChange change) {
        return change.causes().stream().anyMatch(cause -> REVISIONS.contains(cause.kind()));
    }

    /** Whether a label changed or a rank moved beyond its noise. */
    public static boolean visible(TrendChange change) {
        return change.windows().stream().anyMatch(TrendChanges::visible) || change.level() != null && change.level().moved();
    }

    /** Whether its label changed or its rank moved beyond its noise. */
    public static boolean visible(WindowChange window) {
        return window.moved() || !window.label().equals(window.labelBefore());
    }

    private static WindowChange window(WindowTrend before, WindowTrend after) {
        return new WindowChange(after.window(), before.label(), after.label(), before.growthPerYear(), after.growthPerYear(),
                before.rank(), after.rank(), moved(before.rank(), before.rankInterval(), after.rank(), after.rankInterval()));
    }

    private static @Nullable LevelChange level(Level before, Level after) {
        return before.value() == null && after.value() == null
                ? null
                : new LevelChange(before.value(), after.value(), before.rank(), after.rank(),
                        moved(before.rank(), before.rankInterval(), after.rank(), after.rankInterval()));
    }

    /** Two states of nearly the same observations are no independent draws, so their intervals are compared. */
    private static boolean moved(@Nullable Integer before, @Nullable RankInterval intervalBefore, @Nullable Integer now,
            @Nullable RankInterval interval) {
        return before != null && now != null && intervalBefore != null && interval != null && outside(now, intervalBefore)
                && outside(before, interval);
    }

    private static boolean outside(int rank, RankInterval interval) {
        return rank < interval.low() || rank > interval.high();
    }
}
