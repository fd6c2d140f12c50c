package dev.bellwether.trend.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import dev.bellwether.events.trend.ObservationRecorded;

/** When an observation became known, and whether it can be one at all. */
public final class Arrival {

    private Arrival() {}

    /**
     * The moment from which an observation counts: when it was recorded.
     *
     * @param timestamp of its record, for one that does not say when it was recorded
     * @throws IllegalArgumentException for what no source can have observed
     */
    public static Instant of(ObservationRecorded observation, long timestamp) {
        var moment = observation.recordedAt() == null ? Instant.ofEpochMilli(timestamp) : observation.recordedAt();
        if (observation.value() != null && !(observation.value() >= 0 && Double.isFinite(observation.value()))) {
            throw new IllegalArgumentException("a value is a number, not negative: " + observation.value());
        }
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        if (Closing.ahead(observation.period(), day)) {
            throw new IllegalArgumentException(observation.period() + " lies ahead of its arrival on " + day);
        }
        return moment;
    }
}
