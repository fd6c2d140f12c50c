package dev.bellwether.scoring.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a technology of which it is not known whether it has a must-have. */
public enum UnknownMustHaves {
    /** It is ranked and flagged. */
    @JsonProperty("keep")
    KEEP,
    /** It is left out, with what is not known. */
    @JsonProperty("drop")
    DROP
}
