package dev.bellwether.scoring.weight;

import static dev.bellwether.scoring.value.Incalculable.Code.NOT_RECIPROCAL;
import static dev.bellwether.scoring.value.Incalculable.Code.TOO_MANY_CRITERIA;

import java.util.Arrays;

import dev.bellwether.scoring.value.Incalculable;

/** How many times as important each criterion is as each other one: positive and reciprocal, at most 10 × 10. */
final class PairwiseMatrix {

    private static final int LARGEST = 10;
    private static final double RECIPROCITY = 1e-9;

    private final double[][] times;

    PairwiseMatrix(double[][] times) {
        Incalculable.when(times.length > LARGEST, TOO_MANY_CRITERIA);
        this.times = times;
        for (var i = 0; i < size(); i++) {
            for (var j = 0; j < size(); j++) {
                Incalculable.when(times[i].length != size() || !(times[i][j] > 0), NOT_RECIPROCAL);
                Incalculable.when(Math.abs(times[i][j] * times[j][i] - 1) > RECIPROCITY, NOT_RECIPROCAL);
            }
        }
    }

    int size() {
        return times.length;
    }

    /** ln(a_ij·a_jk/a_ik): 0 if i against k is what i against j and j against k imply. */
    double contradiction(int i, int j, int k) {
        return Math.abs(Math.log(times[i][j] * times[j][k] / times[i][k]));
    }

    double[] multiply(double[] weights) {
        return Arrays.stream(times).mapToDouble(row -> dot(row, weights)).toArray();
    }

    double[] geometricMeans() {
        return Arrays.stream(times).mapToDouble(row -> Math.exp(Arrays.stream(row).map(Math::log).sum() / size())).toArray();
    }

    private static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
