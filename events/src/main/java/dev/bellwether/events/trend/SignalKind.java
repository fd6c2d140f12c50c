package dev.bellwether.events.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the values of a signal are. */
public enum SignalKind {
    /** Events in the period. */
    @JsonProperty("count")
    COUNT,
    /** A state at the end of the period that can rise and fall. */
    @JsonProperty("gauge")
    GAUGE,
    /** A running total; its increments are what happened. */
    @JsonProperty("total")
    TOTAL,
    /** A part of a whole, 0 to 1. */
    @JsonProperty("share")
    SHARE,
    /** A measurement on a test bench. */
    @JsonProperty("benchmark")
    BENCHMARK
}
