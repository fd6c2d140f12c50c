package dev.bellwether.trend.series;

import java.util.ArrayList;
import java.util.Arrays;
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
        var inside = new ArrayList<Point>();
        for (var point : series) {
            long index = point.period().index();
            if (point.value() != null && !out(point) && index > first && index <= last && (last - index) % signal.step() == 0) {
                inside.add(point);
            }
        }
        return inside;
    }

    private static boolean out(Point point) {
        return point.flag() != null && OUT.contains(point.flag());
    }

    /** What is to be fitted: points with an exposure. */
    public static Counts counts(List<Point> points, double scale) {
        var time = new double[points.size()];
        var counts = new double[time.length];
        var exposure = new double[time.length];
        int n = 0;
        for (var point : points) {
            if (point.exposure() != null && point.exposure() > 0) {
                time[n] = point.period().index();
                counts[n] = point.value() * scale;
                exposure[n++] = point.exposure();
            }
        }
        return new Counts(Arrays.copyOf(time, n), Arrays.copyOf(counts, n), Arrays.copyOf(exposure, n));
    }

    /** The logarithms that forecasts work on; a scale marks a share. */
    public static LogRates rates(Counts counts, SignalFacts signal) {
        return signal.scale() == 1 ? LogRates.counted(counts, signal.step()) : LogRates.rounded(counts, signal.step());
    }
}
