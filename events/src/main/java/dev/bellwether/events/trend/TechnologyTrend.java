package dev.bellwether.events.trend;

import java.time.Instant;
import java.util.List;

/**
 * What the observations say of one technology; apply it only if {@code version} is newer than what is known.
 *
 * @param technology slug
 * @param version    grows with every change of this trend
 * @param asOf       the moment whose closed periods were looked at
 * @param level      how popular it is now
 * @param windows    where it is heading, one entry a window length
 * @param readings   the newest value of each of its signals
 */
public record TechnologyTrend(String technology, long version, Instant asOf, Level level, List<WindowTrend> windows,
        List<Reading> readings) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.trend.v1";

    /** Makes the lists present and unmodifiable. */
    public TechnologyTrend {
        windows = windows == null ? List.of() : List.copyOf(windows);
        readings = readings == null ? List.of() : List.copyOf(readings);
    }
}
