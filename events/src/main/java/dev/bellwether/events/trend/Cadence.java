package dev.bellwether.events.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a period is. */
public enum Cadence {
    /** {@code 2026-02-28} */
    @JsonProperty("day")
    DAY(1),
    /** {@code 2026-W09}, Monday to Sunday (ISO 8601) */
    @JsonProperty("week")
    WEEK(7),
    /** {@code 2026-02} */
    @JsonProperty("month")
    MONTH(30.4375),
    /** {@code 2026-Q1} */
    @JsonProperty("quarter")
    QUARTER(91.3125),
    /** {@code 2026} */
    @JsonProperty("year")
    YEAR(365.25);

    private final double days;

    Cadence(double days) {
        this.days = days;
    }

    /** Mean length in days. */
    public double days() {
        return days;
    }
}
