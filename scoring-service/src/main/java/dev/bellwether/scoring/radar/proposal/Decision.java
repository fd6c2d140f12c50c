package dev.bellwether.scoring.radar.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What people make of a proposal. */
public enum Decision {
    /** It is placed as proposed. */
    @JsonProperty("accept")
    ACCEPT,
    /** It is placed elsewhere. */
    @JsonProperty("change")
    CHANGE,
    /** It stays, and the proposal comes back only with other evidence. */
    @JsonProperty("reject")
    REJECT
}
