package dev.bellwether.scoring.stack.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a stack of which the catalog does not state that its parts go together. */
enum UnknownRelations {
    /** It is ranked and flagged. */
    @JsonProperty("keep")
    KEEP,
    /** It is left out. */
    @JsonProperty("drop")
    DROP
}
