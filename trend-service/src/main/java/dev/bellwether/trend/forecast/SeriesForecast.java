package dev.bellwether.trend.forecast;

import java.util.List;
import java.util.Optional;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.series.SignalFacts;
import dev.bellwether.trend.series.Window;
import dev.bellwether.trend.series.WindowCounts;

/**
 * What one signal lets expect of one technology. A step is as many periods as the signal's source smooths over, otherwise one.
 *
 * @param signal  how it is to be used
 * @param counts  of the window, in pseudo-counts for a share
 * @param through the newest period with a count
 * @param outlook of the method asked for
 */
public record SeriesForecast(SignalFacts signal, Counts counts, Period through, Outlook outlook) {

    private static final int PER_FORECAST = 3;

    /**
     * Looks ahead from the counts of a window, the same as a growth would be fitted to.
     *
     * @param newest        the period that the window ends with
     * @param levelVariance of the signal, per step
     * @return empty if there is too little data, for any forecast or for the method
     */
    public static Optional<SeriesForecast> of(List<Point> series, SignalFacts signal, Period newest, Window window,
            double levelVariance, ForecastMethod method) {
        var counts = WindowCounts.counts(WindowCounts.points(series, signal, newest, window), signal.scale());
        if (!counts.enough()) {
            return Optional.empty();
        }
        int n = counts.counts().length;
        var through = newest.plus((long) counts.time()[n - 1] - newest.index());
        return method.outlook(WindowCounts.rates(counts, signal), levelVariance, season(signal))
                .map(outlook -> new SeriesForecast(signal, counts, through, outlook));
    }

    /** Steps a year, at least one. */
    private static int season(SignalFacts signal) {
        return (int) Math.max(1, Math.round(Cadence.YEAR.days() / signal.cadence().days() / signal.step()));
    }

    /** How many steps can be looked ahead: a third of the counts. */
    public int longest() {
        return counts.counts().length / PER_FORECAST;
    }

    /** How many steps are shown unless more are asked for: a year at most. */
    public int usual() {
        return Math.min(longest(), season(signal));
    }

    /** The period that a step leads to. */
    public Period period(int step) {
        return through.plus((long) step * signal.step());
    }

    /** What future counts are assumed to be measured against. */
    public double exposure() {
        return new AssumedExposure(counts).value();
    }

    /** What is expected at an exposure that is known, in the signal's own unit. */
    public Expected at(int step, double exposure) {
        return outlook.at(step, exposure, 0).times(1 / signal.scale());
    }

    /** What is expected at the assumed exposure, which may be off. */
    public Expected at(int step) {
        var assumed = new AssumedExposure(counts);
        return outlook.at(step, assumed.value(), assumed.variance((long) step * signal.step())).times(1 / signal.scale());
    }
}
