package dev.bellwether.trend.statistics;

import java.util.Arrays;

/** Ranks of values, in the values' order. */
public final class Ranks {

    private Ranks() {}

    /** 1 is the smallest; ties share the mean of their ranks. */
    public static double[] average(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).map(value -> (below(sorted, value) + notAbove(sorted, value) + 1) / 2.0).toArray();
    }

    /** 1 is the largest, else 1 + how many are strictly larger (standard competition ranking). */
    public static int[] descending(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).mapToInt(value -> values.length - notAbove(sorted, value) + 1).toArray();
    }

    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int notAbove(double[] sorted, double value) {
        return below(sorted, Math.nextUp(value));
    }
}
