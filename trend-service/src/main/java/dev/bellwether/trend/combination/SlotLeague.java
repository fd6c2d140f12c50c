package dev.bellwether.trend.combination;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.momentum.Combined;
import dev.bellwether.trend.momentum.Heterogeneity;
import dev.bellwether.trend.momentum.Label;
import dev.bellwether.trend.series.Slot;
import dev.bellwether.trend.statistics.BenjaminiHochberg;
import dev.bellwether.trend.statistics.SignificantDigits;

/** All technologies in one slot: errors, q-values and ranks by technology. */
final class SlotLeague {

    private static final int DIGITS = 2;
    private static final int Q_DIGITS = 3;

    private final int slot;
    private final SortedMap<String, TechnologyRow> rows;
    private final SortedMap<String, Combined> growth = new TreeMap<>();
    private final Map<String, Double> qValues = new TreeMap<>();
    private final RankTable ranks;

    SlotLeague(Slot slot, SortedMap<String, TechnologyRow> rows) {
        this.slot = slot.index();
        this.rows = rows;
        var news = new SharedNews(rows.values().stream().map(this::row).map(SlotRow::pairs).toList());
        double between = SignificantDigits.round(
                Heterogeneity.pooled(rows.values().stream().map(this::row).map(SlotRow::heterogeneity).toList()), DIGITS);
        rows.forEach((technology, all) -> {
            var row = row(all);
            if (row.growth() != null) {
                double alone = row.variance() + row.heterogeneity().lacking(between);
                double shared = row.pairs().stream().mapToDouble(pair -> pair.variance() * news.correlation(pair.pair())).sum();
                growth.put(technology, new Combined(row.growth(), Math.sqrt(alone + shared)));
            }
        });
        var technologies = List.copyOf(growth.keySet());
        double[] adjusted = BenjaminiHochberg.adjust(growth.values().stream().mapToDouble(Combined::pValue).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            qValues.put(technologies.get(i), adjusted[i]);
        }
        var estimates = new TreeMap<String, RankTable.Estimate>();
        growth.forEach((technology, combined) -> estimates.put(technology,
                new RankTable.Estimate(combined.logGrowth(), combined.se())));
        ranks = new RankTable(estimates);
    }

    private SlotRow row(TechnologyRow row) {
        return row.slots().get(slot);
    }

    Label label(String technology, Label previous) {
        var combined = growth.get(technology);
        if (combined == null) {
            return row(rows.get(technology)).fresh() ? Label.NEW : Label.INSUFFICIENT_DATA;
        }
        return Label.of(combined, qValues.get(technology), previous);
    }

    @Nullable
    Double se(String technology) {
        var combined = growth.get(technology);
        return combined == null ? null : combined.se();
    }

    /** In three digits: many technologies share the q of one of them, and would all change with it. Labels go by the exact one. */
    @Nullable
    Double qValue(String technology) {
        var exact = qValues.get(technology);
        return exact == null ? null : SignificantDigits.round(exact, Q_DIGITS);
    }

    RankTable ranks() {
        return ranks;
    }
}
