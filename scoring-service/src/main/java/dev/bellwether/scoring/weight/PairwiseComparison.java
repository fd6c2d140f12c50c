package dev.bellwether.scoring.weight;

import java.util.Arrays;
import java.util.List;

/**
 * Weights from comparing criteria in pairs: the analytic hierarchy process (Saaty 1980; docs/methods.md, A.3).
 *
 * @param weights              the principal eigenvector, adding up to 1
 * @param lambdaMax            its eigenvalue
 * @param consistencyIndex     0 if the comparisons do not contradict each other
 * @param consistencyRatio     the index over that of random comparisons; up to 0.10 is acceptable
 * @param geometricMeanWeights the cross-check by row geometric means, adding up to 1
 * @param worstTriple          indices of the three criteria whose comparisons contradict each other most; empty below three criteria
 */
public record PairwiseComparison(double[] weights, double lambdaMax, double consistencyIndex, double consistencyRatio,
        double[] geometricMeanWeights, List<Integer> worstTriple) {

    /** The largest ratio that is consistent enough. */
    public static final double ACCEPTABLE = 0.10;

    private static final double[] RANDOM_INDEX = {0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
    private static final double CONVERGED = 1e-14;
    private static final int ITERATIONS = 100_000;

    /** Of a reciprocal matrix for at most ten criteria; refused otherwise. */
    public static PairwiseComparison of(double[][] matrix) {
        var pairs = new PairwiseMatrix(matrix);
        var n = pairs.size();
        var weights = principal(pairs);
        var image = pairs.multiply(weights);
        var lambda = 0.0;
        for (var i = 0; i < n; i++) {
            lambda += image[i] / weights[i] / n;
        }
        var index = n == 1 ? 0 : (lambda - n) / (n - 1);
        var ratio = n <= 2 ? 0 : index / RANDOM_INDEX[n - 3];
        return new PairwiseComparison(weights, lambda, index, ratio, Points.weights(pairs.geometricMeans()), worst(pairs));
    }

    /** Whether the comparisons are consistent enough to be used. */
    public boolean acceptable() {
        return consistencyRatio <= ACCEPTABLE;
    }

    private static double[] principal(PairwiseMatrix pairs) {
        var weights = new double[pairs.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        for (var i = 0; i < ITERATIONS; i++) {
            var next = Points.weights(pairs.multiply(weights));
            var change = 0.0;
            for (var j = 0; j < next.length; j++) {
                change = Math.max(change, Math.abs(next[j] - weights[j]));
            }
            weights = next;
            if (change < CONVERGED) {
                break;
            }
        }
        return weights;
    }

    private static List<Integer> worst(PairwiseMatrix pairs) {
        var worst = List.<Integer>of();
        var largest = -1.0;
        for (var i = 0; i < pairs.size(); i++) {
            for (var j = i + 1; j < pairs.size(); j++) {
                for (var k = j + 1; k < pairs.size(); k++) {
                    if (pairs.contradiction(i, j, k) > largest) {
                        largest = pairs.contradiction(i, j, k);
                        worst = List.of(i, j, k);
                    }
                }
            }
        }
        return worst;
    }
}
