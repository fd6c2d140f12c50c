package dev.bellwether.trend.series;

import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalKind;

/** Since when a source has known of a technology. */
final class FirstSeen {

    private static final long LONG_AGO = 120;

    private FirstSeen() {}

    /**
     * The first period in which anything was counted; null if nothing ever was. A running total did not begin where its series does: it is
     * traced back at the pace it has grown since, so that who enters a list late is not taken for new.
     */
    static @Nullable Period of(SignalKind kind, NavigableMap<Long, Cell> cells) {
        var first = cells.values().stream().filter(cell -> cell.size() != null && cell.size() > 0).findFirst().orElse(null);
        if (first == null || kind != SignalKind.TOTAL) {
            return first == null ? null : first.period();
        }
        var last = cells.lastEntry().getValue();
        double pace = (last.size() - first.size()) / Math.max(1, last.period().index() - first.period().index());
        long back = pace > 0 ? Math.min(LONG_AGO, (long) Math.ceil(first.size() / pace)) : LONG_AGO;
        return first.period().plus(-back);
    }
}
