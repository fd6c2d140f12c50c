package dev.bellwether.scoring.robustness;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure people are of their weights. */
public enum Sureness {
    /** A weight of 0.20 is 0.16 to 0.24 in two of three draws. */
    @JsonProperty("sure")
    SURE(100),
    /** A weight of 0.20 is 0.14 to 0.26 in two of three draws. */
    @JsonProperty("fairly")
    FAIRLY(40),
    /** A weight of 0.20 is 0.10 to 0.30 in two of three draws. */
    @JsonProperty("unsure")
    UNSURE(15);

    private final double kappa;

    Sureness(double kappa) {
        this.kappa = kappa;
    }

    /** The concentration of the weights that are drawn. */
    public double kappa() {
        return kappa;
    }
}
