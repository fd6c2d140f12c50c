package dev.bellwether.events.trend;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The series of one signal for one technology as trends see it: in the signal's trend cadence, totals turned into increments.
 *
 * @param technology slug
 * @param signal     id of the signal
 * @param version    grows with every change of this series
 * @param cadence    the length of the periods
 * @param points     oldest first; a period without a point is missing
 * @param noise      of the signal, by which growth and forecasts are judged; null if it decides no directions
 */
public record SeriesSnapshot(String technology, String signal, long version, Cadence cadence, List<Point> points,
        @Nullable SeriesNoise noise) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.series.v1";

    /** Makes the list unmodifiable. */
    public SeriesSnapshot {
        points = List.copyOf(points);
    }

    /** The key of its record: technology, slash, signal. */
    public String key() {
        return technology + "/" + signal;
    }

    /**
     * One closed period.
     *
     * @param period   which
     * @param value    the count, gauge, share or increment; null if missing
     * @param exposure what the value is measured against; null if not known
     * @param total    the running total at its end; null unless the signal is a total
     * @param revision how often the value changed after the period had closed
     * @param flag     {@code negative-increment} if a fall of a total was taken as 0; {@code outage} if the source was in outage in the period,
     *                 so that the value is not used; {@code former-level} if it lies before the source shrank for good and nothing evens that
     *                 out, so that it is not used either; null otherwise
     */
    public record Point(Period period, @Nullable Double value, @Nullable Double exposure, @Nullable Double total, int revision,
            @Nullable String flag) {}
}
