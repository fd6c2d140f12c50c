package dev.bellwether.scoring.method;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Normalisation;

/**
 * Closeness to an ideal (Hwang & Yoon 1981).
 *
 * @param toIdeal     distance of each row to the ideal
 * @param toAntiIdeal distance of each row to the opposite
 */
public record Topsis(double[] toIdeal, double[] toAntiIdeal) {

    /** The classic: columns by their length, best and worst of the set. Leaving a row out can reorder the others. */
    public static Topsis vector(double[][] matrix, double[] weights, Better... better) {
        var n = weights.length;
        var ideal = new double[n];
        var anti = new double[n];
        var rows = new double[matrix.length][n];
        for (var j = 0; j < n; j++) {
            var column = j;
            var z = Arrays.stream(Normalisation.vector(Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray()))
                    .map(x -> weights[column] * x).toArray();
            IntStream.range(0, rows.length).forEach(i -> rows[i][column] = z[i]);
            var ends = Arrays.stream(z).summaryStatistics();
            ideal[j] = better[j] == Better.MORE ? ends.getMax() : ends.getMin();
            anti[j] = better[j] == Better.MORE ? ends.getMin() : ends.getMax();
        }
        return new Topsis(distances(rows, ideal), distances(rows, anti));
    }

    /** On values of fixed scales, 0 to 1: the ideal is 1 everywhere and no row depends on another. */
    public static Topsis fixed(double[][] values, double[] weights) {
        var rows = Arrays.stream(values).map(row -> Additive.contributions(weights, row)).toArray(double[][]::new);
        return new Topsis(distances(rows, weights), distances(rows, new double[weights.length]));
    }

    /** 0 to 1; 0.5 where ideal and opposite are the same. */
    public double[] closeness() {
        return IntStream.range(0, toIdeal.length).mapToDouble(i -> {
            var both = toIdeal[i] + toAntiIdeal[i];
            return both == 0 ? 0.5 : toAntiIdeal[i] / both;
        }).toArray();
    }

    private static double[] distances(double[][] rows, double[] point) {
        return Arrays.stream(rows).mapToDouble(row -> Math.sqrt(
                IntStream.range(0, row.length).mapToDouble(j -> Math.pow(row[j] - point[j], 2)).sum())).toArray();
    }
}
