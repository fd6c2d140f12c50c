package dev.bellwether.events.trend;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a technology is heading, as far as the observations tell. */
public enum Direction {
    /** Grows by at least 1 % a month, and that is no chance finding; kept while the evidence fades only a little. */
    @JsonProperty("rising")
    RISING,
    /** Shrinks likewise. */
    @JsonProperty("falling")
    FALLING,
    /** Moves by less than 3 % a month either way. */
    @JsonProperty("steady")
    STEADY,
    /** The observations do not tell. */
    @JsonProperty("insufficient-data")
    INSUFFICIENT_DATA
}
