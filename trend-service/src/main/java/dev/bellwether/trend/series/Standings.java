package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.level.PanelScale;
import dev.bellwether.trend.momentum.Noise;

/**
 * The places of a signal's technologies among its frozen panel. A value counts as current for a year after the signal's newest period, so that
 * who dropped out of a list keeps no place in it; a signal counts for three years after its last period. What does not count today is left out
 * of the past too: else its end would look like a change of places.
 */
final class Standings {

    private static final int SIGNAL_YEARS = 3;

    private final SignalDefinition signal;
    private final double kappa;
    private final @Nullable PanelScale scale;

    /**
     * @param newest the signal's newest closed period; null if there is none
     * @param noise  of the signal
     */
    Standings(SignalDefinition signal, Map<String, NavigableMap<Long, Cell>> cells, @Nullable Period newest, Noise noise,
            LocalDate today) {
        this.signal = signal;
        // The noise of increments says nothing of the total they make.
        this.kappa = signal.kind() == SignalKind.TOTAL ? 0 : noise.kappa();
        boolean counts = signal.levelWeight() > 0 && newest != null && !newest.end().isBefore(today.minusYears(SIGNAL_YEARS));
        this.scale = counts ? scale(cells).orElse(null) : null;
    }

    private Optional<PanelScale> scale(Map<String, NavigableMap<Long, Cell>> cells) {
        var panel = signal.panel();
        if (panel == null) {
            return Optional.empty();
        }
        long at = Period.containing(panel.period().start(), signal.trendCadence()).index();
        return PanelScale.of(panel.members().stream().sorted().map(cells::get).filter(Objects::nonNull)
                .map(member -> current(member, at)).filter(Objects::nonNull).mapToDouble(Cell::size).toArray(),
                signal.levelOffset());
    }

    /** @param anchor the signal's newest period closed on the day in question; null if there was none */
    SignalSeries.@Nullable Standing of(NavigableMap<Long, Cell> cells, @Nullable Period anchor) {
        if (scale == null || anchor == null) {
            return null;
        }
        var cell = current(cells, anchor.index());
        return cell == null
                ? null
                : new SignalSeries.Standing(scale.z(cell.size()), scale.error(cell.size(), kappa), cell.period());
    }

    private @Nullable Cell current(NavigableMap<Long, Cell> cells, long at) {
        return cells.subMap(at - Window.P2Y.periods(signal.trendCadence()) / 2, false, at, true).descendingMap().values().stream()
                .filter(cell -> cell.size() != null).findFirst().orElse(null);
    }
}
