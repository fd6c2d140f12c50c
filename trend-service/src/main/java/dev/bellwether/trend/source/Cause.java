package dev.bellwether.trend.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a source is not ok. */
public enum Cause {
    /** Somebody said so. */
    @JsonProperty("stated")
    STATED,
    /** It states nothing for periods that have closed. */
    @JsonProperty("silent")
    SILENT,
    /** It states something for fewer technologies than usual. */
    @JsonProperty("coverage")
    COVERAGE,
    /** It counts less than usual. */
    @JsonProperty("total")
    TOTAL
}
