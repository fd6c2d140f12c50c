package dev.bellwether.events.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is hot in one signal of daily counts (docs/methods.md, B.8 and B.9); apply it only if {@code version} is newer than what is known.
 *
 * @param signal       id
 * @param version      grows with each change, though not by one
 * @param asOf         the moment whose ended days were looked at
 * @param day          the newest day that the source stated anything for
 * @param stale        whether that is too long ago to tell anything of now; then there are no items
 * @param technologies how many were looked at
 * @param items        those that are hot, alerting or among the 50 hottest, by slug
 */
public record HotSnapshot(String signal, long version, Instant asOf, LocalDate day, boolean stale, int technologies,
        List<Item> items) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.hot.v1";

    /** Makes the list present and unmodifiable. */
    public HotSnapshot {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One technology.
     *
     * @param technology   slug
     * @param heats        one entry a pair of half-lives
     * @param count        of the newest day; null if it is missing
     * @param expected     what was to be expected of that day; null if the closed days before are fewer than 14 or the day is missing
     * @param surpriseBits how surprising the count is, 0 to 1022: each bit halves the probability; null with expected
     * @param pValue       the probability of a higher count, and half of that of just this one; null with expected
     * @param qValue       after Benjamini–Hochberg over the signal's technologies; null with expected
     * @param alert        whether the surprise is at least 10 bits and the q-value at most 0.10
     */
    public record Item(String technology, List<Heated> heats, @Nullable Double count, @Nullable Double expected,
            @Nullable Double surpriseBits, @Nullable Double pValue, @Nullable Double qValue, boolean alert) {

        /** Makes the list present and unmodifiable. */
        public Item {
            heats = heats == null ? List.of() : List.copyOf(heats);
        }
    }

    /**
     * A short memory compared with a long one. Rates are counts a day at the source's volume of late.
     *
     * @param halfLives  of both in days, such as {@code 7/28}
     * @param z          the difference of the rates in standard deviations
     * @param shortRate  in the short memory
     * @param longRate   in the long one
     * @param events     counted within two short half-lives
     * @param dispersion variance over mean of a day's count that z is judged by, at least 1
     * @param hot        whether z is at least 3, on at least 5 events
     */
    public record Heated(String halfLives, double z, double shortRate, double longRate, double events, double dispersion,
            boolean hot) {}
}
