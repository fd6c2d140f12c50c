package dev.bellwether.trend.topology;

import java.time.Duration;

/**
 * How changes are gathered before anything is computed anew.
 *
 * @param tick     how often it is looked whether something is due, if there is time
 * @param slice    how long what is due is worked on at a tick before the process turns to what comes
 * @param quiet    a change is due when nothing further has come for so long
 * @param sure     which grows up to this
 * @param shortest or when it has waited for so long, which grows without limit
 * @param each     by how much both grow with each change that was gathered: a trickle shows at once, a flood is computed when it ends
 * @param longest  or when so long has passed by the clock, however busy the process is
 * @param rest     but not before so many times as long has passed as it took the last time: what follows from it takes longer than that
 */
public record Pace(Duration tick, Duration slice, Duration quiet, Duration sure, Duration shortest, Duration each,
        Duration longest, int rest) {

    /** Fast enough for a person who waits, slow enough for an import. */
    public static final Pace DEFAULT = new Pace(Duration.ofMillis(50), Duration.ofMillis(20), Duration.ofMillis(50),
            Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofMillis(1), Duration.ofMinutes(1), 4);

    /**
     * For the comparison of all: what changes everybody comes as a row of each over as long as those are computed, and is worth one comparison. That a
     * few have changed is told soon, however long it takes.
     */
    Pace ofComparison() {
        return new Pace(tick, slice, quiet, sure, shortest, each.multipliedBy(8), longest, 1);
    }

    /** How many ticks without a further one are the end of so many changes. */
    long quietTicks(long changes) {
        var quietAfter = quiet.plus(each.multipliedBy(changes - 1));
        return (quietAfter.compareTo(sure) < 0 ? quietAfter : sure).dividedBy(tick);
    }

    /** How many ticks a change can have to wait for others, when so many have come. */
    long mostTicks(long changes) {
        return shortest.plus(each.multipliedBy(changes)).dividedBy(tick);
    }
}
