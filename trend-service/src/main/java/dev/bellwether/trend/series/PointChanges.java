package dev.bellwether.trend.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.TrendChange.Cause;

/** What differs between two states of a series, point by point. */
public final class PointChanges {

    private static final String OUTAGE = "outage";

    private PointChanges() {}

    /** Oldest first. Exposures are not compared: they belong to the signal. */
    public static List<Cause> between(String signal, List<Point> before, List<Point> after) {
        var old = byPeriod(before);
        var now = byPeriod(after);
        var all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        var causes = new ArrayList<Cause>();
        for (var index : all) {
            var was = old.get(index);
            var is = now.get(index);
            if (!Objects.equals(value(was), value(is))) {
                var point = is == null ? was : is;
                causes.add(new Cause(kind(was, is, !old.isEmpty() && index <= old.lastKey()), signal, point.period(), value(was),
                        value(is), point.revision()));
            }
        }
        return causes;
    }

    private static String kind(@Nullable Point was, @Nullable Point is, boolean overtaken) {
        if (value(is) == null) {
            return is != null && OUTAGE.equals(is.flag()) ? "source-outage" : "withdrawal";
        }
        if (was != null && was.value() != null) {
            return is.revision() > was.revision() ? "correction" : "recomputed";
        }
        return overtaken ? "late-observation" : "new-period";
    }

    /** What counts of a point: of an outage nothing. */
    private static @Nullable Double value(@Nullable Point point) {
        return point == null || OUTAGE.equals(point.flag()) ? null : point.value();
    }

    private static TreeMap<Long, Point> byPeriod(List<Point> points) {
        var byPeriod = new TreeMap<Long, Point>();
        points.forEach(point -> byPeriod.put(point.period().index(), point));
        return byPeriod;
    }
}
