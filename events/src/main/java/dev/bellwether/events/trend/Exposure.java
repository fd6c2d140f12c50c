package dev.bellwether.events.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the counts of a signal are measured against, so that a growing source does not make everything rise. */
public enum Exposure {
    /** The source's own total, stated as observations of {@link ObservationRecorded#SOURCE_TOTAL}. */
    @JsonProperty("total")
    TOTAL,
    /** The sum over the signal's frozen panel. */
    @JsonProperty("panel")
    PANEL,
    /** Nothing: the values are relative already, or nothing better is known. */
    @JsonProperty("none")
    NONE
}
