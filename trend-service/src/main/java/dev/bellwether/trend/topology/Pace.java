package dev.bellwether.trend.topology;

import java.time.Duration;

/**
 * How changes are gathered before anything is computed anew.
 *
 * @param tick    how often it is looked whether something is due
 * @param quiet   a change is due when nothing further has come for so long
 * @param longest or when it has waited for so long
 */
public record Pace(Duration tick, Duration quiet, Duration longest) {

    /** Fast enough for a person who waits, slow enough for an import. */
    public static final Pace DEFAULT = new Pace(Duration.ofMillis(250), Duration.ofMillis(300), Duration.ofSeconds(5));
}
