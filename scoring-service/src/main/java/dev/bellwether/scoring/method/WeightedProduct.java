package dev.bellwether.scoring.method;

import static dev.bellwether.scoring.value.Incalculable.Code.NEGATIVE_VALUE;
import static dev.bellwether.scoring.value.Incalculable.Code.NON_POSITIVE_VALUE;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Normalisation;
import dev.bellwether.scoring.value.Incalculable;

/** Weighted product (Bridgman 1922): the ratio of two scores does not change when a third alternative leaves. */
public final class WeightedProduct {

    private WeightedProduct() {}

    /** Scores of rows of values that are 0 or more; a zero counts only where it has a weight. */
    public static double[] scores(double[][] values, double[] weights) {
        Incalculable.when(Arrays.stream(values).flatMapToDouble(Arrays::stream).anyMatch(x -> x < 0), NEGATIVE_VALUE);
        return Arrays.stream(values).mapToDouble(row -> product(row, weights)).toArray();
    }

    /** Scores after dividing each column by its largest value, or the smallest cost by each cost. */
    public static double[] ratioScores(double[][] matrix, double[] weights, Better... better) {
        Incalculable.when(Arrays.stream(matrix).flatMapToDouble(Arrays::stream).anyMatch(x -> x < 0), NEGATIVE_VALUE);
        var ratios = new double[matrix.length][weights.length];
        for (var j = 0; j < weights.length; j++) {
            var column = column(matrix, j);
            var ratio = ratio(column, better[j]);
            for (var i = 0; i < matrix.length; i++) {
                ratios[i][j] = ratio[i];
            }
        }
        return scores(ratios, weights);
    }

    private static double[] ratio(double[] column, Better better) {
        var allZero = Arrays.stream(column).allMatch(x -> x == 0);
        Incalculable.when(allZero && better == Better.LESS, NON_POSITIVE_VALUE);
        return allZero ? column : Normalisation.ratio(column, better);
    }

    private static double product(double[] row, double[] weights) {
        return IntStream.range(0, row.length).mapToDouble(j -> Math.pow(row[j], weights[j])).reduce(1, (a, b) -> a * b);
    }

    private static double[] column(double[][] matrix, int j) {
        return Arrays.stream(matrix).mapToDouble(row -> row[j]).toArray();
    }
}
