package dev.bellwether.scoring.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Normalisation;

/**
 * A compromise between the majority's regret and the largest single one (Opricovic & Tzeng 2004; docs/methods.md, A.5). Regret is measured
 * from the best to the worst of the set: leaving a row out can reorder the others.
 *
 * @param regret              S: weighted regrets added up
 * @param largestRegret       R: the largest of them
 * @param compromise          Q: 0 (best) to 1 (worst) between both
 * @param acceptableAdvantage whether the best is far enough ahead of the second, 1/(m−1) of Q
 * @param acceptableStability whether the best is also first by S or by R
 * @param compromiseSet       rows that are as good as the best, best first
 */
public record Vikor(double[] regret, double[] largestRegret, double[] compromise, boolean acceptableAdvantage,
        boolean acceptableStability, List<Integer> compromiseSet) {

    /** @param majority the weight of S in Q, against 1 minus it for R */
    public static Vikor of(double[][] matrix, double[] weights, double majority, Better... better) {
        var regrets = regrets(matrix, weights, better);
        var sum = Arrays.stream(regrets).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        var largest = Arrays.stream(regrets).mapToDouble(row -> Arrays.stream(row).max().orElse(0)).toArray();
        var relativeSum = relative(sum);
        var relativeLargest = relative(largest);
        var q = IntStream.range(0, matrix.length)
                .mapToDouble(i -> majority * relativeSum[i] + (1 - majority) * relativeLargest[i]).toArray();
        var order = IntStream.range(0, q.length).boxed().sorted(Comparator.comparingDouble(i -> q[i])).toList();
        int best = order.getFirst();
        var step = 1.0 / (q.length - 1);
        var advantage = q.length == 1 || q[order.get(1)] - q[best] >= step;
        var stability = smallest(sum, best) || smallest(largest, best);
        return new Vikor(sum, largest, q, advantage, stability, set(order, q, advantage, stability, step));
    }

    private static List<Integer> set(List<Integer> order, double[] q, boolean advantage, boolean stability, double step) {
        if (advantage) {
            return order.subList(0, stability ? 1 : 2);
        }
        return order.stream().filter(i -> q[i] - q[order.getFirst()] < step).toList();
    }

    /** Weight times the way from the best of the column, 0 to 1; nobody regrets a constant column. */
    private static double[][] regrets(double[][] matrix, double[] weights, Better... better) {
        var regrets = new double[matrix.length][weights.length];
        for (var j = 0; j < weights.length; j++) {
            var column = j;
            var values = Normalisation.minMax(Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray(), better[j]);
            IntStream.range(0, matrix.length).forEach(i -> regrets[i][column] = weights[column] * (1 - values[i]));
        }
        return regrets;
    }

    private static double[] relative(double[] column) {
        var min = Arrays.stream(column).min().orElse(0);
        var range = Arrays.stream(column).max().orElse(0) - min;
        return Arrays.stream(column).map(x -> range == 0 ? 0 : (x - min) / range).toArray();
    }

    private static boolean smallest(double[] column, int row) {
        return Arrays.stream(column).noneMatch(x -> x < column[row]);
    }
}
