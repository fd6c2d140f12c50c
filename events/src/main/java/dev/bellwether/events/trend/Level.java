package dev.bellwether.events.trend;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Popularity across sources: the weighted mean of standardised log counts against frozen panels (docs/methods.md, B.10).
 *
 * @param value        standard deviations from the panels' mean; null if no source has a current value
 * @param index        100·Φ(value), 0 to 100; null with value
 * @param coverage     share of the level's weights that had a value, 0 to 1
 * @param rank         1 is the most popular of all technologies with a level; null with value
 * @param rankOf       how many those are
 * @param previousRank the rank a year earlier; null if it had none
 * @param error        standard error of the value by the counts' own noise; null with value
 * @param rankInterval how sure the rank is, and whether it really moved in the year; null with value
 * @param sources      what went in
 */
public record Level(@Nullable Double value, @Nullable Double index, double coverage, @Nullable Integer rank,
        @Nullable Integer rankOf, @Nullable Integer previousRank,
        @Nullable Double error, @Nullable RankInterval rankInterval, List<SourceLevel> sources) {

    /** Makes the list present and unmodifiable. */
    public Level {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /**
     * One signal's part.
     *
     * @param signal  id
     * @param z       standard deviations of the log count from the panel's mean
     * @param weight  its share of the weights that were available, 0 to 1
     * @param through the newest period used
     * @param panel   version of the panel
     */
    public record SourceLevel(String signal, double z, double weight, Period through, int panel) {}
}
