package dev.bellwether.trend.series;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;

/** How long a source had known of a technology at an evaluation. */
public enum Sighting {
    /** It did not. */
    NOT_YET,
    /** For less than six periods. */
    RECENT,
    /** For longer. */
    LONG_AGO;

    private static final int NEW_PERIODS = 6;

    static Sighting of(@Nullable Period first, LocalDate day) {
        if (first == null || first.end().isAfter(day)) {
            return NOT_YET;
        }
        return Period.containing(day, first.cadence()).index() - first.index() < NEW_PERIODS ? RECENT : LONG_AGO;
    }
}
