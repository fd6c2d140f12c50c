package dev.bellwether.scoring.explanation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far one weight can move, the others rescaled in proportion, before the winner changes (docs/methods.md, A.8).
 *
 * @param low  the smallest weight with the same winner, 0 to 1
 * @param high the largest
 */
public record Stability(double low, double high) {

    /** One interval a criterion. */
    public static List<Stability> of(double[] weights, double[] winner, List<double[]> challengers) {
        return IntStream.range(0, weights.length).mapToObj(j -> challengers.stream().map(challenger -> against(weights, j,
                IntStream.range(0, weights.length).mapToDouble(k -> winner[k] - challenger[k]).toArray()))
                .reduce(new Stability(0, 1), Stability::intersect)).toList();
    }

    private static Stability against(double[] weights, int j, double[] lead) {
        var rest = rest(weights, j, lead);
        var slope = lead[j] - rest;
        if (slope == 0) {
            return new Stability(0, 1);
        }
        return slope > 0 ? new Stability(-rest / slope, 1) : new Stability(0, -rest / slope);
    }

    /** The lead with this weight at 0. Where it is the only weight, the others share the rest equally. */
    private static double rest(double[] weights, int j, double[] lead) {
        var others = IntStream.range(0, weights.length).filter(k -> k != j).toArray();
        if (weights[j] >= 1) {
            return IntStream.of(others).mapToDouble(k -> lead[k]).average().orElse(lead[j]);
        }
        return IntStream.of(others).mapToDouble(k -> weights[k] * lead[k]).sum() / (1 - weights[j]);
    }

    private Stability intersect(Stability other) {
        return new Stability(Math.max(low, other.low), Math.min(high, other.high));
    }
}
