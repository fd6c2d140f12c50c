package dev.bellwether.trend.series;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SeriesNoise;
import dev.bellwether.trend.momentum.LevelVariance;
import dev.bellwether.trend.statistics.SignificantDigits;

/** The noise of a signal as it leaves the service. */
final class PublishedNoise {

    private static final int DIGITS = 3;

    private PublishedNoise() {}

    /**
     * That of the default window, today.
     *
     * @return null if the signal has no closed period
     */
    static @Nullable SeriesNoise of(List<SlotBasis> slots, Collection<Track> technologies) {
        var basis = slots.get(new Slot(Evaluation.NOW, Window.P3Y).index());
        if (basis.anchor() == null) {
            return null;
        }
        var levels = technologies.stream().map(track -> track.level(basis.anchor(), Window.P3Y)).toList();
        return new SeriesNoise(basis.noise().kappa(), basis.noise().latentRho(),
                SignificantDigits.round(LevelVariance.pooled(levels), DIGITS));
    }
}
