package dev.bellwether.trend.burst;

import java.util.List;
import java.util.Optional;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a series that can be searched; what is missing is left out.
 *
 * @param counts whole
 * @param totals of the source, whole; 0 where they are not asked for
 */
public record Batches(List<Period> periods, double[] counts, double[] totals) {

    private static final int FEWEST = 6;
    private static final double WHOLE = 1e-6;

    /** The periods of a series that the method can use. */
    public static Batches of(SeriesSnapshot series, BurstMethod method) {
        var usable = usable(series, method);
        return new Batches(usable.stream().map(Point::period).toList(),
                usable.stream().mapToDouble(point -> Math.rint(point.value())).toArray(),
                usable.stream().mapToDouble(point -> point.exposure() == null ? 0 : Math.rint(point.exposure())).toArray());
    }

    /** Why a method cannot use a series, in a word; empty if it can. */
    public static Optional<String> reason(@Nullable SignalDefinition signal, @Nullable SeriesSnapshot series,
            BurstMethod method) {
        if (signal == null || signal.kind() != SignalKind.COUNT) {
            return Optional.of("not-a-count");
        }
        if (method == BurstMethod.KLEINBERG && signal.exposure() != Exposure.TOTAL) {
            return Optional.of("no-total");
        }
        var usable = series == null ? List.<Point>of() : usable(series, method);
        if (usable.size() < FEWEST) {
            return Optional.of("too-short");
        }
        if (usable.stream().anyMatch(point -> Math.abs(point.value() - Math.rint(point.value())) > WHOLE)) {
            return Optional.of("not-whole");
        }
        return method == BurstMethod.KLEINBERG && usable.stream().anyMatch(point -> point.value() > Math.rint(point.exposure()))
                ? Optional.of("more-than-total")
                : Optional.empty();
    }

    private static List<Point> usable(SeriesSnapshot series, BurstMethod method) {
        return series.points().stream().filter(point -> point.value() != null
                && (method == BurstMethod.BOCPD || point.exposure() != null && Math.rint(point.exposure()) > 0)).toList();
    }
}
