package dev.bellwether.events.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is wrong with a source. */
public enum HealthCause {
    /** It states nothing for periods that have closed. */
    @JsonProperty("silent")
    SILENT,
    /** It states something for fewer technologies than usual. */
    @JsonProperty("coverage")
    COVERAGE,
    /** It counts less than usual, and not of a few technologies only. */
    @JsonProperty("total")
    TOTAL
}
