package dev.bellwether.scoring.robustness;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bellwether.scoring.robustness.smaa.WeightCloud;

/** What is taken to be known of the weights. */
public enum Cloud {
    /** About those of the profile. */
    @JsonProperty("around")
    AROUND,
    /** Only their order. */
    @JsonProperty("order")
    ORDER,
    /** Nothing but which criteria have any. */
    @JsonProperty("none")
    NONE;

    /** @param sureness counts only around weights */
    WeightCloud of(Sureness sureness, double... weights) {
        return switch (this) {
            case AROUND -> WeightCloud.around(sureness.kappa(), weights);
            case ORDER -> WeightCloud.ordered(weights);
            case NONE -> WeightCloud.any(weights.length);
        };
    }
}
