package dev.bellwether.trend.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SeriesNoise;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.momentum.LevelVariance;

/** The noise of a signal as it leaves the service. */
final class PublishedNoise {

    /** Every series of a signal carries it: more digits would publish all of them again whenever one observation changes. */
    private static final MathContext DIGITS = new MathContext(3);

    private PublishedNoise() {}

    /**
     * That of the default window, today.
     *
     * @param series points of each technology
     * @return null if the signal has no closed period
     */
    static @Nullable SeriesNoise of(SignalFacts signal, List<SlotBasis> slots, Collection<List<Point>> series) {
        var basis = slots.get(new Slot(Evaluation.NOW, Window.P3Y).index());
        if (basis.anchor() == null) {
            return null;
        }
        var levels = series.stream().map(points -> WindowCounts.points(points, signal, basis.anchor(), Window.P3Y))
                .map(inside -> WindowCounts.counts(inside, signal.scale())).filter(Counts::enough)
                .map(counts -> WindowCounts.rates(counts, signal)).toList();
        return new SeriesNoise(rounded(basis.noise().kappa()), rounded(basis.noise().latentRho()),
                rounded(LevelVariance.pooled(levels)));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
