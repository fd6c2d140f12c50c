package dev.bellwether.trend.source;

import java.time.Instant;
import java.time.ZoneOffset;

import dev.bellwether.events.trend.SourceHealth;

/**
 * How a source is.
 *
 * @param state  in a word
 * @param since  since when
 * @param reason why; null if the state needs none
 * @param cause  who says so, people or the source's own numbers; null if ok, and in what people stated
 */
public record Health(HealthState state, Instant since, String reason, Cause cause) {

    /** What people say. */
    public Health(HealthState state, Instant since, String reason) {
        this(state, since, reason, null);
    }

    /** What its numbers say. */
    public static Health observed(SourceHealth health) {
        return new Health(HealthState.valueOf(health.state().name()), health.since().atStartOfDay(ZoneOffset.UTC).toInstant(),
                health.reason(), health.cause() == null ? null : Cause.valueOf(health.cause().name()));
    }

    /** The worse of what people and the numbers say; people know best if they say the same. */
    public Health beside(Health observed) {
        if (observed != null && observed.state.compareTo(state) > 0) {
            return observed;
        }
        return state == HealthState.OK ? this : new Health(state, since, reason, Cause.STATED);
    }

    /** Whether it is the numbers and not people that say so. */
    public boolean byNumbers() {
        return cause != null && cause != Cause.STATED;
    }
}
