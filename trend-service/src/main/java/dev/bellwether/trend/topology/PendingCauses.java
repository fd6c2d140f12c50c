package dev.bellwether.trend.topology;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.trend.TrendChange.Cause;

/**
 * Why a trend is about to change: gathered until its verdict is there.
 *
 * @param sequence of the last change that was told
 * @param causes   since then, the first few
 * @param omitted  how many more there were
 */
record PendingCauses(long sequence, List<Cause> causes, int omitted) {

    private static final int KEPT = 20;

    static final PendingCauses NONE = new PendingCauses(0, List.of(), 0);

    PendingCauses and(List<Cause> more) {
        var all = Stream.concat(causes.stream(), more.stream()).limit(KEPT).toList();
        return new PendingCauses(sequence, all, omitted + causes.size() + more.size() - all.size());
    }

    PendingCauses and(PendingCauses later) {
        var both = and(later.causes);
        return new PendingCauses(sequence, both.causes, both.omitted + later.omitted);
    }

    /** None are pending any more; the next change is told under a greater number, over a replay of the log too. */
    PendingCauses told(long now) {
        return new PendingCauses(Version.after(sequence, now), List.of(), 0);
    }

    /** None are pending any more, and nothing is told. */
    PendingCauses forgotten() {
        return new PendingCauses(sequence, List.of(), 0);
    }
}
