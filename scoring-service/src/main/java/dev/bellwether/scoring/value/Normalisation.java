package dev.bellwether.scoring.value;

import static dev.bellwether.scoring.value.Incalculable.Code.NON_POSITIVE_VALUE;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Normalisations of one column by the column itself (docs/methods.md, A.2). They depend on the set that is compared, so that leaving one
 * out can reorder the rest: the default score never uses them.
 */
public final class Normalisation {

    private Normalisation() {}

    /** From the worst at 0 to the best at 1; a constant column is 1 throughout. */
    public static double[] minMax(double[] column, Better better) {
        var min = Arrays.stream(column).min().orElse(0);
        var max = Arrays.stream(column).max().orElse(0);
        return max == min
                ? each(column, x -> 1)
                : each(column, x -> better == Better.MORE ? (x - min) / (max - min) : (max - x) / (max - min));
    }

    /** Divided by the column's Euclidean length; an all-zero column is 0. */
    public static double[] vector(double[] column) {
        var length = Math.sqrt(Arrays.stream(column).map(x -> x * x).sum());
        return each(column, x -> length == 0 ? 0 : x / length);
    }

    /** Shares that add up to 1, of the values or (if less is better) of their reciprocals. */
    public static double[] sum(double[] column, Better better) {
        requirePositive(column);
        var parts = better == Better.MORE ? column : each(column, x -> 1 / x);
        var total = Arrays.stream(parts).sum();
        return each(parts, x -> x / total);
    }

    /** The value over the largest, or (if less is better) the smallest over the value. */
    public static double[] ratio(double[] column, Better better) {
        if (better == Better.LESS) {
            requirePositive(column);
            var min = Arrays.stream(column).min().orElse(1);
            return each(column, x -> min / x);
        }
        var max = Arrays.stream(column).max().orElse(1);
        Incalculable.when(max <= 0, NON_POSITIVE_VALUE);
        return each(column, x -> x / max);
    }

    /** Standard deviations (of the population) from the mean; a constant column is 0. */
    public static double[] zScore(double[] column, Better better) {
        var mean = Arrays.stream(column).average().orElse(0);
        var deviation = Math.sqrt(Arrays.stream(column).map(x -> (x - mean) * (x - mean)).average().orElse(0));
        var sign = better == Better.MORE ? 1 : -1;
        return each(column, x -> deviation == 0 ? 0 : sign * (x - mean) / deviation);
    }

    private static void requirePositive(double[] column) {
        Incalculable.when(Arrays.stream(column).anyMatch(x -> x <= 0), NON_POSITIVE_VALUE);
    }

    private static double[] each(double[] column, DoubleUnaryOperator function) {
        return Arrays.stream(column).map(function).toArray();
    }
}
