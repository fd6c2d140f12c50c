package dev.bellwether.scoring.weight;

import java.util.Arrays;

/**
 * How much the columns of a matrix tell the rows apart. For information only: weights that come from the compared set bring rank reversal
 * back (docs/methods.md, A.3).
 *
 * @param entropy of each column, 0 to 1; 1 if it does not tell the rows apart
 * @param weights in proportion to 1 − entropy, adding up to 1
 */
public record Entropy(double[] entropy, double[] weights) {

    /** A column this close to 1 is constant but for rounding. */
    private static final double CONSTANT = 1e-12;

    /** Of rows (alternatives) of non-negative values; all columns constant is refused as a weight sum of zero. */
    public static Entropy of(double[][] matrix) {
        var entropy = new double[matrix[0].length];
        for (var j = 0; j < entropy.length; j++) {
            var column = j;
            entropy[j] = entropy(Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray());
        }
        var spread = Arrays.stream(entropy).map(e -> 1 - e < CONSTANT ? 0 : 1 - e).toArray();
        return new Entropy(entropy, Points.weights(spread));
    }

    private static double entropy(double[] column) {
        var total = Arrays.stream(column).sum();
        if (total == 0 || column.length == 1) {
            return 1;
        }
        return -Arrays.stream(column).filter(x -> x > 0).map(x -> x / total * Math.log(x / total)).sum()
                / Math.log(column.length);
    }
}
