package dev.bellwether.trend.source;

import java.time.Instant;

/**
 * How a source is.
 *
 * @param state  in a word
 * @param since  since when
 * @param reason why; null if the state needs none
 */
public record Health(HealthState state, Instant since, String reason) {}
