package dev.bellwether.trend.combination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.momentum.RandomEffects;
import dev.bellwether.trend.series.Sighting;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.Slot;

/** The signals of one technology combined in one slot. */
final class SlotCombination {

    private final boolean fresh;
    private final List<SignalGrowth> all;
    private final List<SignalGrowth> used;
    private final @Nullable RandomEffects effects;
    private final SlotRow row;

    /** @param momentum the series that decide directions, in the order of their signals' ids */
    SlotCombination(Collection<SignalSeries> momentum, Slot slot) {
        fresh = fresh(momentum, slot);
        all = momentum.stream().map(series -> SignalGrowth.of(series, slot)).toList();
        used = all.stream().filter(SignalGrowth::used).toList();
        effects = used.isEmpty()
                ? null
                : RandomEffects.of(used.stream().mapToDouble(SignalGrowth::perMonth).toArray(),
                        used.stream().mapToDouble(SignalGrowth::errorPerMonth).toArray());
        row = fresh || effects == null
                ? SlotRow.without(fresh)
                : new SlotRow(false, effects.logGrowth(), effects.independentVariance(), pairs(), effects.heterogeneity());
    }

    /** Every signal that has seen it at all saw it first less than six periods before. */
    private static boolean fresh(Collection<SignalSeries> momentum, Slot slot) {
        var sightings = momentum.stream().map(series -> series.sightings().get(slot.evaluation().ordinal())).toList();
        return sightings.contains(Sighting.RECENT) && !sightings.contains(Sighting.LONG_AGO);
    }

    SlotRow row() {
        return row;
    }

    TechnologyDetails.WindowDetails details() {
        var sources = new ArrayList<SourceTrend>();
        int place = 0;
        for (var signal : all) {
            sources.add(signal.published(signal.used() ? effects.weights()[place++] : 0));
        }
        return new TechnologyDetails.WindowDetails(row.growth(), effects == null ? 0 : effects.disagreement(), sources);
    }

    private List<PairTerm> pairs() {
        var residuals = used.stream().map(SignalGrowth::residuals).toList();
        var pairs = new ArrayList<PairTerm>();
        for (int i = 0; i < used.size(); i++) {
            for (int j = i + 1; j < used.size(); j++) {
                double shareI = used.get(i).growth().extraShare();
                double shareJ = used.get(j).growth().extraShare();
                if (shareI * shareJ > 0) {
                    var correlation = Residual.correlation(residuals.get(i), residuals.get(j));
                    pairs.add(new PairTerm(used.get(i).signal().id() + " " + used.get(j).signal().id(),
                            correlation.isPresent() ? correlation.getAsDouble() : null, shareI * shareJ,
                            effects.sharedVariance(i, j, shareI, shareJ)));
                }
            }
        }
        return pairs;
    }
}
