package dev.bellwether.scoring.method;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The default method on complete data: a weighted sum of values on fixed scales, 1 − SPOTIS (Dezert et al. 2020; docs/methods.md, A.4). */
public final class Additive {

    private Additive() {}

    /** Each criterion's part of the score. */
    public static double[] contributions(double[] weights, double[] values) {
        return IntStream.range(0, weights.length).mapToDouble(j -> weights[j] * values[j]).toArray();
    }

    /** 0 to 1; depends on the alternative alone. */
    public static double score(double[] weights, double[] values) {
        return Arrays.stream(contributions(weights, values)).sum();
    }
}
