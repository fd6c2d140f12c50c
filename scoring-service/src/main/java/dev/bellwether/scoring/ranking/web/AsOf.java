package dev.bellwether.scoring.ranking.web;

import java.time.Instant;

import dev.bellwether.defaults.problem.Faults;

/** The moment that a caller asks for. */
public final class AsOf {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private AsOf() {}

    /** The same; null for now. Beyond these years no calendar of releases says anything. */
    public static Instant checked(Instant asked) {
        new Faults().check(asked == null || asked.isAfter(EARLIEST) && asked.isBefore(LATEST), "/asOf", "must lie between "
                + EARLIEST + " and " + LATEST).throwIfAny();
        return asked;
    }
}
