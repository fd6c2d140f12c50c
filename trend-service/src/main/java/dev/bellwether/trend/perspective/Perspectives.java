package dev.bellwether.trend.perspective;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** From where the technologies can be looked at. */
public interface Perspectives {

    /**
     * What was known at a moment.
     *
     * @param asOf not in the future; null for now
     * @throws dev.bellwether.defaults.problem.Unavailable if the past cannot be told at the moment
     */
    Perspective at(@Nullable Instant asOf);
}
