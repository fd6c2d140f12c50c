package dev.bellwether.events.trend;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Momentum over one window (docs/methods.md, B.4 to B.6). Growth is relative: 0.25 is a quarter more in a year.
 *
 * @param window          length as an ISO 8601 period: {@code P2Y}, {@code P3Y} or {@code P5Y}
 * @param direction       the answer
 * @param label           the finer answer: {@code rising}, {@code falling}, {@code stable}, {@code uncertain}, {@code new} or {@code insufficient-data}
 * @param growthPerYear   combined over sources; null if no source could be fitted
 * @param growthLow       lower end of its 95 % interval; null with growth
 * @param growthHigh      upper end; null with growth
 * @param confidence      0 to 1: for rising and falling 1 − q, for stable the probability of less than 3 % a month; null otherwise
 * @param pValue          two-sided, of no growth; null with growth
 * @param qValue          after Benjamini–Hochberg over all technologies; null with growth
 * @param disagreement    I², 0 to 1: the part of the spread between sources that is no noise; null with growth
 * @param sourcesDisagree whether that is above 0.75
 * @param rank            1 grows fastest, among technologies with a growth; null with growth
 * @param rankOf          how many those are
 * @param previousRank    the rank a year earlier; null if it had none
 * @param rankInterval    how sure the rank is, and whether it really moved in the year; null with growth
 * @param sources         what each signal says, used or not
 */
public record WindowTrend(String window, Direction direction, String label, @Nullable Double growthPerYear,
        @Nullable Double growthLow,
        @Nullable Double growthHigh, @Nullable Double confidence, @Nullable Double pValue, @Nullable Double qValue,
        @Nullable Double disagreement, boolean sourcesDisagree,
        @Nullable Integer rank, @Nullable Integer rankOf, @Nullable Integer previousRank,
        @Nullable RankInterval rankInterval, List<SourceTrend> sources) {

    /** Makes the list present and unmodifiable. */
    public WindowTrend {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
