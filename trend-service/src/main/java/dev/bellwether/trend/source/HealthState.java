package dev.bellwether.trend.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a source can be believed at the moment. */
public enum HealthState {
    /** As usual. */
    @JsonProperty("ok")
    OK,
    /** States less than usual, or later. */
    @JsonProperty("degraded")
    DEGRADED,
    /** States nothing, or nothing that can be used. */
    @JsonProperty("outage")
    OUTAGE
}
