package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.statistics.Summary;

/** The observations of one technology that belong to one period of the trend. */
final class Bucket {

    private final Period period;
    private final NavigableMap<Period, List<Stated>> parts = new TreeMap<>();

    private Bucket(Period period) {
        this.period = period;
    }

    /** Gathers observations: a count belongs where the middle of its period lies, a state where the last day does. */
    static SortedMap<Period, Bucket> gather(Collection<Observed> observed, SignalKind kind, Cadence cadence) {
        var buckets = new TreeMap<Period, Bucket>();
        for (var one : observed) {
            var period = one.period();
            var day = kind == SignalKind.COUNT ? Closing.middle(period) : period.end().minusDays(1);
            var bucket = period.cadence() == cadence ? period : Period.containing(day, cadence);
            buckets.computeIfAbsent(bucket, Bucket::new).parts.computeIfAbsent(period, key -> new ArrayList<>(1))
                    .add(one.stated());
        }
        return buckets;
    }

    Period period() {
        return period;
    }

    /** The parts that have a value, oldest first. */
    List<Period> known() {
        var known = new ArrayList<Period>(parts.size());
        parts.forEach((part, stated) -> {
            if (stated.stream().anyMatch(one -> one.value() != null)) {
                known.add(part);
            }
        });
        return known;
    }

    /** Several pieces of evidence add up for a count; otherwise their median stands for them. Null if none has a value. */
    @Nullable
    Double value(Period part, SignalKind kind) {
        var stated = parts.get(part);
        if (stated.size() == 1) {
            return stated.getFirst().value();
        }
        double[] values = stated.stream().map(Stated::value).filter(Objects::nonNull).mapToDouble(value -> value)
                .toArray();
        if (values.length == 0) {
            return null;
        }
        return kind == SignalKind.COUNT ? Arrays.stream(values).sum() : Summary.median(values);
    }

    /** How often the parts changed after the bucket had closed, late first statements included. */
    int revision(Collection<Period> used, Closing closing) {
        var first = LocalDate.MAX;
        for (var all : parts.values()) {
            for (var stated : all) {
                first = stated.arrived().isBefore(first) ? stated.arrived() : first;
            }
        }
        var lateFrom = closing.lateFrom(period, first);
        var closed = closing.day(period);
        int changes = 0;
        for (var part : used) {
            for (var stated : parts.get(part)) {
                changes += stated.arrived().isBefore(lateFrom) ? 0 : 1;
                changes += stated.statements().size() == 1
                        ? 0
                        : (int) stated.replaced().filter(day -> !day.isBefore(closed)).count();
            }
        }
        return changes;
    }
}
