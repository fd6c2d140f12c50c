package dev.bellwether.scoring.value;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which end of a scale is the good one. */
public enum Better {
    /** A benefit: the high end is worth 1. */
    @JsonProperty("more")
    MORE,
    /** A cost: the low end is worth 1. */
    @JsonProperty("less")
    LESS;

    double orient(double benefit) {
        return this == MORE ? benefit : 1 - benefit;
    }
}
