package dev.bellwether.scoring.weight;

import static dev.bellwether.scoring.value.Incalculable.Code.NEGATIVE_WEIGHT;
import static dev.bellwether.scoring.value.Incalculable.Code.ZERO_WEIGHT_SUM;

import java.util.Arrays;

import dev.bellwether.scoring.value.Incalculable;

/** Points that people give to criteria, directly or as the worth of the swing from worst to best. */
public final class Points {

    private Points() {}

    /** Weights that add up to 1; a zero stays exactly zero. */
    public static double[] weights(double... points) {
        Incalculable.when(Arrays.stream(points).anyMatch(point -> !(point >= 0)), NEGATIVE_WEIGHT);
        var sum = Arrays.stream(points).sum();
        Incalculable.when(sum == 0, ZERO_WEIGHT_SUM);
        return Arrays.stream(points).map(point -> point / sum).toArray();
    }
}
