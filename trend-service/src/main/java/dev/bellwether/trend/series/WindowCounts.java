package dev.bellwether.trend.series;

import java.util.List;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.momentum.LogRates;

/** Cuts out of a series what a growth is fitted to. */
public final class WindowCounts {

    /** Flags of points that are not to be fitted. */
    private static final List<String> OUT = List.of("outage", "former-level");

    private WindowCounts() {}

    /**
     * The points of a window that ends with the anchor. Of a signal that its source smooths only every so-many-th is taken, so that no
     * two of them share data. What was stated in an outage counts as missing.
     */
    public static List<Point> points(List<Point> series, SignalFacts signal, Period anchor, Window window) {
        long last = anchor.index();
        long first = last - window.periods(signal.cadence());
        return series.stream().filter(point -> point.value() != null && !out(point) && point.period().index() > first
                && point.period().index() <= last && (last - point.period().index()) % signal.step() == 0).toList();
    }

    private static boolean out(Point point) {
        return point.flag() != null && OUT.contains(point.flag());
    }

    /** What is to be fitted: points with an exposure. */
    public static Counts counts(List<Point> points, double scale) {
        var usable = points.stream().filter(point -> point.exposure() != null && point.exposure() > 0).toList();
        return new Counts(usable.stream().mapToDouble(point -> point.period().index()).toArray(),
                usable.stream().mapToDouble(point -> point.value() * scale).toArray(),
                usable.stream().mapToDouble(Point::exposure).toArray());
    }

    /** The logarithms that forecasts work on; a scale marks a share. */
    public static LogRates rates(Counts counts, SignalFacts signal) {
        return signal.scale() == 1 ? LogRates.counted(counts, signal.step()) : LogRates.rounded(counts, signal.step());
    }
}
