package dev.bellwether.trend.backtest;

import java.util.List;
import java.util.OptionalDouble;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.series.SignalFacts;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.Window;
import dev.bellwether.trend.series.WindowCounts;

/** What came: the rate of the year after a window against the window's. */
final class Truth {

    private static final double OFFSET = 0.5;

    private Truth() {}

    /**
     * By one signal: ln of the ratio; both rates come from what was known a year later, so that they are measured alike.
     *
     * @param anchor the period that the window ended with
     * @return empty unless at least half of the year's periods have a value
     */
    static OptionalDouble of(SignalSeries later, Period anchor, Window window) {
        var signal = later.signal();
        var past = counts(WindowCounts.points(later.points(), signal, anchor, window), signal);
        var next = next(later, anchor);
        int year = (int) Math.round(Cadence.YEAR.days() / signal.cadence().days() / signal.step());
        if (past.counts().length == 0 || next.counts().length * 2 < year) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.log(rate(next) / rate(past)));
    }

    /** The counts of the year after the window. */
    private static Counts next(SignalSeries later, Period anchor) {
        var signal = later.signal();
        long year = Math.round(Cadence.YEAR.days() / signal.cadence().days());
        return counts(WindowCounts.points(later.points(), signal, anchor.plus(year), Window.P2Y).stream()
                .filter(point -> point.period().index() > anchor.index()).toList(), signal);
    }

    private static Counts counts(List<Point> points, SignalFacts signal) {
        return WindowCounts.counts(points, signal.scale());
    }

    private static double rate(Counts counts) {
        double exposure = 0;
        for (double each : counts.exposure()) {
            exposure += each;
        }
        return (counts.total() + OFFSET) / exposure;
    }
}
