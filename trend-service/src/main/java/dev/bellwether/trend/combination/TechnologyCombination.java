package dev.bellwether.trend.combination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.trend.level.LevelIndex;
import dev.bellwether.trend.series.Evaluation;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.SignalSeries.Standing;
import dev.bellwether.trend.series.Slot;
import dev.bellwether.trend.series.Window;

/**
 * All that can be said of a technology without the others. A pure function of its series.
 *
 * @param row     for the comparison, its basis not set
 * @param details for the trend
 */
public record TechnologyCombination(TechnologyRow row, TechnologyDetails details) {

    /** @param series by signal id; may be empty */
    public static TechnologyCombination of(SortedMap<String, SignalSeries> series) {
        var momentum = series.values().stream().filter(one -> !one.slots().isEmpty()).toList();
        var slots = Slot.ALL.stream().map(slot -> new SlotCombination(momentum, slot)).toList();
        var level = level(series.values(), SignalSeries::now);
        var weights = new TreeMap<String, Double>();
        series.values().stream().filter(one -> one.now() != null)
                .forEach(one -> weights.put(one.signal().id(), one.signal().levelWeight()));
        var row = new TechnologyRow(0, slots.stream().map(SlotCombination::row).toList(), level,
                level(series.values(), SignalSeries::yearAgo), weights);
        var windows = Arrays.stream(Window.values())
                .map(window -> slots.get(new Slot(Evaluation.NOW, window).index()).details()).toList();
        List<Reading> readings = series.values().stream().map(SignalSeries::reading).filter(Objects::nonNull).toList();
        return new TechnologyCombination(row,
                new TechnologyDetails(windows, level, levels(series.values(), level), readings, null));
    }

    private static @Nullable LevelIndex level(Iterable<SignalSeries> series, Function<SignalSeries, @Nullable Standing> when) {
        var parts = new ArrayList<LevelIndex.Part>();
        for (var one : series) {
            var standing = when.apply(one);
            parts.add(new LevelIndex.Part(one.signal().levelWeight(), standing == null ? null : standing.z(),
                    standing == null ? 0 : standing.error()));
        }
        return LevelIndex.of(parts).orElse(null);
    }

    private static List<SourceLevel> levels(Iterable<SignalSeries> series, @Nullable LevelIndex level) {
        var levels = new ArrayList<SourceLevel>();
        for (var one : series) {
            if (one.now() != null) {
                levels.add(new SourceLevel(one.signal().id(), one.now().z(), one.signal().levelWeight() / level.available(),
                        one.now().through(), one.signal().panel()));
            }
        }
        return levels;
    }
}
