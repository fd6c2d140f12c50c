package dev.bellwether.scoring.method;

import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.scoring.value.Better;

/**
 * Net preference over all others: PROMETHEE II (Brans & Vincke 1985; docs/methods.md, A.5). Everybody is judged by everybody else: leaving
 * one out can reorder the rest.
 *
 * @param positiveFlow how much a row is preferred to the others on average, 0 to 1
 * @param negativeFlow how much the others are preferred to it
 * @param netFlow      the difference, −1 to 1; 0 for a single row
 */
public record Promethee(double[] positiveFlow, double[] negativeFlow, double[] netFlow) {

    /** @param preferences how much a lead counts, by column */
    public static Promethee of(double[][] matrix, double[] weights, List<Preference> preferences, Better... better) {
        var positive = new double[matrix.length];
        var negative = new double[matrix.length];
        for (var a = 0; a < matrix.length; a++) {
            for (var b = 0; b < matrix.length; b++) {
                var preference = preference(matrix[a], matrix[b], weights, preferences, better) / Math.max(1, matrix.length - 1);
                positive[a] += preference;
                negative[b] += preference;
            }
        }
        return new Promethee(positive, negative,
                IntStream.range(0, matrix.length).mapToDouble(i -> positive[i] - negative[i]).toArray());
    }

    private static double preference(double[] a, double[] b, double[] weights, List<Preference> preferences, Better... better) {
        var total = 0.0;
        for (var j = 0; j < weights.length; j++) {
            total += weights[j] * preferences.get(j).of(better[j] == Better.MORE ? a[j] - b[j] : b[j] - a[j]);
        }
        return total;
    }
}
