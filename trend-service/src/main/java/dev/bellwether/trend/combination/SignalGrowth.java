package dev.bellwether.trend.combination;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.momentum.Growth;
import dev.bellwether.trend.momentum.PoissonFit;
import dev.bellwether.trend.series.SignalFacts;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.Slot;
import dev.bellwether.trend.series.WindowCounts;

/**
 * What one signal says of a technology in one slot.
 *
 * @param signal which
 * @param status {@code used}, {@code stale}, {@code outage}, {@code no-exposure} or {@code insufficient-data}
 * @param points with a value inside the window, oldest first
 * @param growth null unless used
 */
record SignalGrowth(SignalFacts signal, String status, List<Point> points, @Nullable Growth growth) {

    /** A total that falls in more than every fourth period tells nothing of growth. */
    private static final int LOSING = 4;
    private static final String NEGATIVE = "negative-increment";

    static SignalGrowth of(SignalSeries series, Slot slot) {
        var basis = series.slots().get(slot.index());
        var signal = series.signal();
        if (basis.anchor() == null) {
            return new SignalGrowth(signal, "insufficient-data", List.of(), null);
        }
        var points = WindowCounts.points(series.points(), signal, basis.anchor(), slot.window());
        if (basis.stale() || dropped(points, basis.anchor())) {
            return new SignalGrowth(signal, "stale", points, null);
        }
        if (basis.outage()) {
            return new SignalGrowth(signal, "outage", points, null);
        }
        if (losing(points)) {
            return new SignalGrowth(signal, "insufficient-data", points, null);
        }
        var counts = WindowCounts.counts(points, signal.scale());
        if (!points.isEmpty() && counts.counts().length == 0) {
            return new SignalGrowth(signal, "no-exposure", points, null);
        }
        return PoissonFit.of(counts).map(fit -> new SignalGrowth(signal, "used", points, Growth.of(fit, basis.noise())))
                .orElseGet(() -> new SignalGrowth(signal, "insufficient-data", points, null));
    }

    /** Of a technology that dropped out of a source's list a year before the newest period, the signal says nothing any more. */
    private static boolean dropped(List<Point> points, Period anchor) {
        return !points.isEmpty() && anchor.index() - points.getLast().period().index() >= Math
                .round(Cadence.YEAR.days() / anchor.cadence().days());
    }

    /** Of a total that often falls the increments are no counts of what came: what went hides them. */
    private static boolean losing(List<Point> points) {
        return points.stream().filter(point -> NEGATIVE.equals(point.flag())).count() * LOSING > points.size();
    }

    boolean used() {
        return growth != null;
    }

    /** Log growth a month, so that signals of different cadences can be combined. */
    double perMonth() {
        return growth.fit().logGrowth() * months(Cadence.MONTH);
    }

    /** Its standard error. */
    double errorPerMonth() {
        return growth.normalSe() * months(Cadence.MONTH);
    }

    private double months(Cadence unit) {
        return unit.days() / signal.cadence().days();
    }

    /** The residuals with the time each of them stands for, oldest first. */
    List<Residual> residuals() {
        var spans = new ArrayList<Residual>();
        var usable = points.stream().filter(point -> point.exposure() != null && point.exposure() > 0).toList();
        for (int i = 0; i < usable.size(); i++) {
            var period = usable.get(i).period();
            spans.add(new Residual(period.plus(1 - signal.step()).start(), period.end(), growth.fit().residuals()[i]));
        }
        return spans;
    }

    SourceTrend published(double weight) {
        Period through = points.isEmpty() ? null : points.getLast().period();
        if (!used()) {
            return new SourceTrend(signal.id(), signal.source(), status, null, null, null, 0, points.size(), through, List.of());
        }
        double year = months(Cadence.YEAR);
        return new SourceTrend(signal.id(), signal.source(), status, Math.expm1(growth.fit().logGrowth() * year),
                Math.expm1(growth.low() * year), Math.expm1(growth.high() * year), weight, points.size(), through,
                Sparkline.of(points, signal.step()));
    }
}
