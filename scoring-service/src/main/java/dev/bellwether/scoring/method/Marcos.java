package dev.bellwether.scoring.method;

import static dev.bellwether.scoring.value.Incalculable.Code.NON_POSITIVE_VALUE;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Incalculable;

/**
 * Compromise between the best and the worst of the set: MARCOS (Stević et al. 2020; docs/methods.md, A.5). Leaving a row out can reorder
 * the others.
 */
public final class Marcos {

    private Marcos() {}

    /** Utilities; refused if a column's best is 0, or the worst of all columns together. */
    public static double[] utilities(double[][] matrix, double[] weights, Better... better) {
        var ideal = ends(matrix, true, better);
        var anti = weighted(ends(matrix, false, better), ideal, weights, better);
        Incalculable.when(anti <= 0, NON_POSITIVE_VALUE);
        return Arrays.stream(matrix).mapToDouble(row -> utility(weighted(row, ideal, weights, better), anti,
                Arrays.stream(weights).sum())).toArray();
    }

    private static double utility(double sum, double anti, double ideal) {
        var toAnti = sum / anti;
        var toIdeal = sum / ideal;
        var ofIdeal = toAnti / (toIdeal + toAnti);
        var ofAnti = toIdeal / (toIdeal + toAnti);
        return (toIdeal + toAnti) / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofAnti) / ofAnti);
    }

    private static double[] ends(double[][] matrix, boolean best, Better... better) {
        return IntStream.range(0, better.length).mapToDouble(j -> {
            var column = Arrays.stream(matrix).mapToDouble(row -> row[j]).summaryStatistics();
            return best == (better[j] == Better.MORE) ? column.getMax() : column.getMin();
        }).toArray();
    }

    private static double weighted(double[] row, double[] ideal, double[] weights, Better... better) {
        var sum = 0.0;
        for (var j = 0; j < weights.length; j++) {
            Incalculable.when(ideal[j] <= 0 || better[j] == Better.LESS && row[j] <= 0, NON_POSITIVE_VALUE);
            sum += weights[j] * (better[j] == Better.MORE ? row[j] / ideal[j] : ideal[j] / row[j]);
        }
        return sum;
    }
}
