package dev.bellwether.scoring.weight;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Normalisation;

/** Weights by contrast and conflict between columns (Diakoulaki et al. 1995). For information only, as {@link Entropy} is. */
public final class Critic {

    private Critic() {}

    /**
     * Weights that add up to 1.
     *
     * @param matrix rows are alternatives, at least two
     * @param better the good end of each column
     */
    public static double[] weights(double[][] matrix, Better... better) {
        var columns = IntStream.range(0, better.length)
                .mapToObj(j -> Normalisation.minMax(Arrays.stream(matrix).mapToDouble(row -> row[j]).toArray(), better[j]))
                .toList();
        return Points.weights(columns.stream()
                .mapToDouble(a -> deviation(a) * columns.stream().mapToDouble(b -> 1 - correlation(a, b)).sum()).toArray());
    }

    private static double deviation(double[] x) {
        return Math.sqrt(covariance(x, x) / (x.length - 1));
    }

    private static double correlation(double[] x, double[] y) {
        var scale = Math.sqrt(covariance(x, x) * covariance(y, y));
        return scale == 0 ? 0 : covariance(x, y) / scale;
    }

    private static double covariance(double[] x, double[] y) {
        var meanX = Arrays.stream(x).average().orElse(0);
        var meanY = Arrays.stream(y).average().orElse(0);
        return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
    }
}
