package dev.bellwether.scoring.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands in for a value that is not known. The interval from worst to best case is the same either way. */
public enum MissingData {
    /** The median of the whole catalog. */
    @JsonProperty("catalog-median")
    CATALOG_MEDIAN,
    /** The technology's own average over what is known: an optimistic reading, for it rewards what is not told. */
    @JsonProperty("renormalise")
    RENORMALISE
}
