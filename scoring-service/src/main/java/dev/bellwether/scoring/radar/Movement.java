package dev.bellwether.scoring.radar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an entry came to where it is. */
public enum Movement {
    /** It was not on the radar before. */
    @JsonProperty("new")
    NEW,
    /** From a ring further out. */
    @JsonProperty("in")
    IN,
    /** From a ring further in. */
    @JsonProperty("out")
    OUT,
    /** It stayed. */
    @JsonProperty("none")
    NONE;

    static Movement of(int before, int after) {
        return after < before ? IN : after > before ? OUT : NONE;
    }
}
