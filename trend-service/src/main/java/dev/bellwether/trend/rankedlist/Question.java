package dev.bellwether.trend.rankedlist;

import java.time.Instant;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.aggregation.Method;

/**
 * Which consensus is asked for.
 *
 * @param universe lists of others do not count
 * @param span     null for all times
 * @param method   how lists become one
 * @param k        parameter of {@link Method#RRF}
 * @param asOf     lists as they were known then; null for now
 */
public record Question(String universe, Span span, Method method, int k, Instant asOf) {

    /** Whether a list of that period has to be looked at, for the span or for the one before. */
    boolean concerns(Period period) {
        return span == null || span.holds(period) || span.before().holds(period);
    }
}
