package dev.bellwether.scoring.value;

/**
 * Where an observation lies on a scale.
 *
 * @param value   0 (worst) to 1 (best)
 * @param outside whether the observation lay beyond the scale and was clipped to its end
 */
public record Placed(double value, boolean outside) {

    static Placed clipped(double value, boolean outside) {
        return new Placed(Math.clamp(value, 0, 1), outside);
    }
}
