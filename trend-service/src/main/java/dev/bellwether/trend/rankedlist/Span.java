package dev.bellwether.trend.rankedlist;

import java.util.Comparator;

import dev.bellwether.events.trend.Period;

/**
 * The time of which lists speak.
 *
 * @param from first period
 * @param to   last period, of the same length and not before the first
 */
public record Span(Period from, Period to) {

    /** Of two periods the one that says more of the end of a span: the one that ends later, or else the longer. */
    static final Comparator<Period> NEWER = Comparator.comparing(Period::end)
            .thenComparing(Comparator.comparing(Period::start).reversed());

    /** Whether all of the period lies in it; a quarter lies in its year. */
    boolean holds(Period period) {
        return !period.start().isBefore(from.start()) && !period.end().isAfter(to.end());
    }

    /** The span of the same length before it. */
    Span before() {
        long length = to.index() - from.index() + 1;
        return new Span(from.plus(-length), to.plus(-length));
    }
}
