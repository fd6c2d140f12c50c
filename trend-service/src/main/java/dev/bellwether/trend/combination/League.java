package dev.bellwether.trend.combination;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.combination.TechnologyVerdict.WindowVerdict;
import dev.bellwether.trend.level.LevelIndex;
import dev.bellwether.trend.momentum.Label;
import dev.bellwether.trend.series.Evaluation;
import dev.bellwether.trend.series.Slot;
import dev.bellwether.trend.series.Window;

/** All technologies against each other. A pure function of their rows; a verdict is made when it is asked for. For one thread. */
public final class League {

    private final SortedMap<String, TechnologyRow> rows;
    private final List<SlotLeague> slots;
    private final RankTable levels;
    private final RankTable levelsYearAgo;
    private final double allWeights;

    private League(SortedMap<String, TechnologyRow> rows) {
        this.rows = rows;
        slots = Slot.ALL.stream().map(slot -> new SlotLeague(slot, rows)).toList();
        levels = levels(TechnologyRow::level);
        levelsYearAgo = levels(TechnologyRow::levelYearAgo);
        var weights = new TreeMap<String, Double>();
        rows.values().forEach(row -> weights.putAll(row.weights()));
        allWeights = weights.values().stream().mapToDouble(weight -> weight).sum();
    }

    /** The technologies with these rows; later changes of the map do not count. */
    public static League of(SortedMap<String, TechnologyRow> rows) {
        return new League(new TreeMap<>(rows));
    }

    /** The verdict of every technology. */
    public static SortedMap<String, TechnologyVerdict> judge(SortedMap<String, TechnologyRow> rows) {
        var league = of(rows);
        var verdicts = new TreeMap<String, TechnologyVerdict>();
        rows.keySet().forEach(technology -> verdicts.put(technology, league.verdict(technology)));
        return verdicts;
    }

    private RankTable levels(Function<TechnologyRow, @Nullable LevelIndex> level) {
        var estimates = new TreeMap<String, RankTable.Estimate>();
        rows.forEach((technology, row) -> {
            var index = level.apply(row);
            if (index != null) {
                estimates.put(technology, new RankTable.Estimate(index.value(), index.error()));
            }
        });
        return new RankTable(estimates);
    }

    /** The verdict of one of the technologies. */
    public TechnologyVerdict verdict(String technology) {
        var windows = Arrays.stream(Window.values()).map(window -> verdict(technology, window)).toList();
        var rank = levels.rank(technology);
        return new TechnologyVerdict(rows.get(technology).basis(), windows, rank, rank == null ? null : levels.size(),
                rank == null ? null : levelsYearAgo.rank(technology),
                levels.interval(technology, levelsYearAgo), allWeights);
    }

    private WindowVerdict verdict(String technology, Window window) {
        var label = Label.INSUFFICIENT_DATA;
        for (var evaluation : List.of(Evaluation.YEAR_AGO, Evaluation.MONTH_AGO, Evaluation.NOW)) {
            label = slot(evaluation, window).label(technology, label);
        }
        var now = slot(Evaluation.NOW, window);
        var before = slot(Evaluation.YEAR_AGO, window).ranks();
        var rank = now.ranks().rank(technology);
        return new WindowVerdict(label, now.se(technology), now.qValue(technology), rank,
                rank == null ? null : now.ranks().size(), rank == null ? null : before.rank(technology),
                now.ranks().interval(technology, before));
    }

    private SlotLeague slot(Evaluation evaluation, Window window) {
        return slots.get(new Slot(evaluation, window).index());
    }
}
