package dev.bellwether.trend.combination;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SeriesSnapshot.Point;

/** A series as a small drawing needs it. */
final class Sparkline {

    private static final double DIGITS = 1e4;

    private Sparkline() {}

    /** Value over exposure, indexed to a mean of 1, from the first point to the last; null where one is missing. */
    static List<@Nullable Double> of(List<Point> points, int step) {
        var rates = new TreeMap<Long, Double>();
        points.stream().filter(point -> point.exposure() != null && point.exposure() > 0)
                .forEach(point -> rates.put(point.period().index(), point.value() / point.exposure()));
        double mean = rates.values().stream().mapToDouble(rate -> rate).average().orElse(0);
        var line = new ArrayList<@Nullable Double>();
        for (long at = rates.firstKey(); mean > 0 && at <= rates.lastKey(); at += step) {
            line.add(rates.containsKey(at) ? Math.round(rates.get(at) / mean * DIGITS) / DIGITS : null);
        }
        return line;
    }
}
