package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.statistics.Summary;

/** The newest closed observation of a technology as its source stated it. */
final class Readings {

    private Readings() {}

    static @Nullable Reading of(SignalDefinition signal, Collection<Observed> observed, LocalDate asOf) {
        var closing = new Closing(signal.closeAfterDays());
        var known = observed.stream()
                .filter(one -> one.stated().value() != null && closing.closed(one.period(), asOf)).toList();
        var newest = known.stream().map(Observed::period).max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return null;
        }
        double[] values = known.stream().filter(one -> one.period().equals(newest.get()))
                .mapToDouble(one -> one.stated().value()).sorted().toArray();
        return new Reading(signal.id(), newest.get(), Summary.median(values),
                signal.smallerIsBetter() ? values[0] : values[values.length - 1], values.length);
    }
}
