package dev.bellwether.scoring.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why one alternative's score is above another's, exactly (docs/methods.md, A.8). Against the catalogue's mean the differences are also
 * the Shapley values of the score.
 *
 * @param byCriterion weight times difference of the values, in the criteria's order; adds up to the margin
 */
public record Differences(double[] byCriterion) {

    private static final double ENOUGH = 0.8;

    /** Of the first alternative's values against the second's. */
    public static Differences between(double[] weights, double[] first, double[] second) {
        return new Differences(
                IntStream.range(0, weights.length).mapToDouble(j -> weights[j] * (first[j] - second[j])).toArray());
    }

    /** Of the first alternative's contributions against the second's. */
    public static Differences ofContributions(double[] first, double[] second) {
        return new Differences(IntStream.range(0, first.length).mapToDouble(j -> first[j] - second[j]).toArray());
    }

    /** Difference of the scores. */
    public double margin() {
        return Arrays.stream(byCriterion).sum();
    }

    /** Indices of the largest advantages, largest first, until they make up 80 % of all advantages. */
    public List<Integer> reasons() {
        var total = Arrays.stream(byCriterion).filter(difference -> difference > 0).sum();
        var reasons = new ArrayList<Integer>();
        var shown = 0.0;
        for (var j : sorted(Comparator.reverseOrder())) {
            if (byCriterion[j] <= 0 || shown >= ENOUGH * total) {
                break;
            }
            reasons.add(j);
            shown += byCriterion[j];
        }
        return reasons;
    }

    /** Indices of the disadvantages, largest first. */
    public List<Integer> objections() {
        return sorted(Comparator.naturalOrder()).stream().filter(j -> byCriterion[j] < 0).toList();
    }

    private List<Integer> sorted(Comparator<Double> order) {
        return IntStream.range(0, byCriterion.length).boxed().sorted(Comparator.comparing(j -> byCriterion[j], order)).toList();
    }
}
