package dev.bellwether.trend.revision.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.Cause;
import dev.bellwether.events.trend.TrendChange.LevelChange;
import dev.bellwether.events.trend.TrendChange.WindowChange;
import dev.bellwether.trend.combination.TrendChanges;

/**
 * One change of a trend.
 *
 * @param why           the kinds of its causes, each once; {@code other-technologies} if none was in its own series
 * @param causes        the points that changed
 * @param causesOmitted how many more there were
 * @param windows       before and after
 * @param level         before and after
 */
record RevisionItem(Instant at, List<String> why, boolean revised, List<Cause> causes, int causesOmitted,
        List<WindowChange> windows, LevelChange level) {

    static RevisionItem of(TrendChange change) {
        var kinds = change.causes().stream().map(Cause::kind).distinct().toList();
        var why = kinds.isEmpty() ? Stream.of("other-technologies") : kinds.stream();
        return new RevisionItem(change.at(), why.toList(), TrendChanges.revises(change), change.causes(), change.causesOmitted(),
                change.windows(), change.level());
    }
}
