package dev.bellwether.trend.series;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.SeriesNoise;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot.Point;

/**
 * What one signal says of one technology, with all that only the signal as a whole can tell.
 *
 * @param technology slug
 * @param signal     how to use it
 * @param slots      as {@link Slot#ALL}; empty if the signal decides no directions
 * @param points     closed periods, oldest first, as far back as any slot looks
 * @param sightings  as {@link Evaluation}
 * @param now        its level today; null if it has none
 * @param yearAgo    its level a year ago; null if it had none
 * @param reading    the newest closed observation; null if there is none
 * @param noise      of the signal, as published; null if it decides no directions
 */
public record SignalSeries(String technology, SignalFacts signal, List<SlotBasis> slots, List<Point> points,
        List<Sighting> sightings, @Nullable Standing now, @Nullable Standing yearAgo, @Nullable Reading reading,
        @Nullable SeriesNoise noise) {

    /** The series as it is published; null without points. */
    public @Nullable SeriesSnapshot snapshot(long version) {
        return points.isEmpty() ? null : new SeriesSnapshot(technology, signal.id(), version, signal.cadence(), points, noise);
    }

    /**
     * A technology's place among a signal's panel.
     *
     * @param z       standard deviations of the log count from the panel's mean
     * @param error   standard error of z by the count's own noise, not negative
     * @param through the period it was taken from
     */
    public record Standing(double z, double error, Period through) {}
}
