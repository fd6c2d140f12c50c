package dev.bellwether.events.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a source delivers. */
public enum HealthState {
    /** As usual, or there is too little to judge. */
    @JsonProperty("ok")
    OK,
    /** Less than usual, or late; its numbers are used. */
    @JsonProperty("degraded")
    DEGRADED,
    /** Half of the usual or less, or nothing; numbers of such periods are not used. */
    @JsonProperty("outage")
    OUTAGE,
    /** Of a signal only: it has stated nothing for more than a year and is not waited for. */
    @JsonProperty("ended")
    ENDED
}
