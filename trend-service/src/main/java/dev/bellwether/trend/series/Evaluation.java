package dev.bellwether.trend.series;

import java.time.LocalDate;

/** The days for which trends are computed: the past ones tell what has changed, and keep labels from flickering. */
public enum Evaluation {
    /** Today. */
    NOW(0),
    /** One month ago. */
    MONTH_AGO(1),
    /** Twelve months ago. */
    YEAR_AGO(12);

    private final int monthsAgo;

    Evaluation(int monthsAgo) {
        this.monthsAgo = monthsAgo;
    }

    /** Its day, seen from today. */
    public LocalDate day(LocalDate today) {
        return today.minusMonths(monthsAgo);
    }
}
