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
 * @param others   how many are told at a time that changed only because another did. One change moves the ranks of half of all technologies, or the
 *                 exposure of all; were all told at once, who changed himself would have to wait for them
 */
public record Pace(Duration tick, Duration slice, Duration quiet, Duration sure, Duration shortest, Duration each,
        Duration longest, int rest, int others) {

    /** Fast enough for a person who waits, slow enough for an import. */
    public static final Pace DEFAULT = new Pace(Duration.ofMillis(50), Duration.ofMillis(20), Duration.ofMillis(50),
            Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofMillis(1), Duration.ofMinutes(1), 4, 10);

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
