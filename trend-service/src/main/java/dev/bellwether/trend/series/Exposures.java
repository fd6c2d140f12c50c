package dev.bellwether.trend.series;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;

/** What each cell of a signal is measured against. */
final class Exposures {

    private final @Nullable Map<Long, Double> rates;

    private Exposures(@Nullable Map<Long, Double> rates) {
        this.rates = rates;
    }

    /** @param from index of the first period of interest: what lies before does not shape the shares of the panel */
    static Exposures of(SignalDefinition signal, Map<String, NavigableMap<Long, Cell>> cells, long from) {
        var reference = switch (signal.exposure()) {
            case NONE -> List.<String>of();
            case TOTAL -> List.of(ObservationRecorded.SOURCE_TOTAL);
            case PANEL -> signal.panel() == null ? List.<String>of() : signal.panel().members().stream().sorted().toList();
        };
        return new Exposures(signal.exposure() == Exposure.NONE
                ? null
                : ReferenceRates.of(reference.stream().map(cells::get).filter(Objects::nonNull).toList(), from));
    }

    /** Whether every cell is measured against the same. */
    boolean measureAs(Exposures other) {
        return Objects.equals(rates, other.rates);
    }

    /** Null if the source's own count is missing in any period that the cell covers. */
    @Nullable
    Double of(Cell cell) {
        if (rates == null || cell.value() == null) {
            return cell.value() == null ? null : Double.valueOf(cell.amount());
        }
        var sum = new double[1];
        cell.spread((Period period, double amount) -> sum[0] += amount * rates.getOrDefault(period.index(), Double.NaN));
        return Double.isNaN(sum[0]) ? null : Double.valueOf(sum[0]);
    }
}
