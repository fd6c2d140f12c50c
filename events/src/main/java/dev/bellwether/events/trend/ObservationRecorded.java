package dev.bellwether.events.trend;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One value of one signal for one technology in one period. Its identity is technology, signal, period and evidence: stated again it
 * changes nothing, stated with another value it replaces the earlier one.
 *
 * @param technology slug, or {@link #SOURCE_TOTAL} for the source's own total in the period
 * @param signal     id of the signal
 * @param period     in the signal's cadence
 * @param value      not negative; null if the source is known to have no value (missing, which is not zero)
 * @param evidence   tells apart several values of one technology in one period, such as the variants of a benchmark; null if there is one
 * @param recordedAt when it was accepted
 * @param recordedBy who stated it
 */
public record ObservationRecorded(String technology, String signal, Period period, @Nullable Double value,
        @Nullable String evidence,
        Instant recordedAt, String recordedBy) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.observation.v1";

    /** An extension attribute of the CloudEvent: the signal, for who only routes the observation. Observations of before it was do not have it. */
    public static final String SIGNAL_HEADER = "ce_signal";

    /** Stands in {@code technology} for all that a source counted in the period: the exposure of its counts. */
    public static final String SOURCE_TOTAL = "*";
}
