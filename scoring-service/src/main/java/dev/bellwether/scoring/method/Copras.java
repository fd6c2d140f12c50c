package dev.bellwether.scoring.method;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;

/**
 * Shares of the benefits and of the avoided costs: COPRAS (Zavadskas et al. 1994; docs/methods.md, A.5). Shares are of the set's sum:
 * leaving a row out can reorder the others.
 *
 * @param significance Q
 * @param utility      of the largest, 0 to 1
 */
public record Copras(double[] significance, double[] utility) {

    /** Of rows of values that are 0 or more, costs above 0. */
    public static Copras of(double[][] matrix, double[] weights, Better... better) {
        var benefits = parts(matrix, weights, Better.MORE, better);
        var costs = parts(matrix, weights, Better.LESS, better);
        var totalCost = Arrays.stream(costs).sum();
        var reciprocals = Arrays.stream(costs).map(cost -> 1 / cost).sum();
        var q = IntStream.range(0, matrix.length)
                .mapToDouble(i -> benefits[i] + (totalCost == 0 ? 0 : totalCost / (costs[i] * reciprocals))).toArray();
        var best = Arrays.stream(q).max().orElse(0);
        return new Copras(q, Arrays.stream(q).map(x -> best == 0 ? 0 : x / best).toArray());
    }

    /** Weighted shares of each row in the columns of that end; a column of zeros has no shares. */
    private static double[] parts(double[][] matrix, double[] weights, Better end, Better... better) {
        var parts = new double[matrix.length];
        for (var j = 0; j < weights.length; j++) {
            var column = j;
            var sum = Arrays.stream(matrix).mapToDouble(row -> row[column]).sum();
            for (var i = 0; better[j] == end && sum > 0 && i < parts.length; i++) {
                parts[i] += weights[j] * matrix[i][j] / sum;
            }
        }
        return parts;
    }
}
