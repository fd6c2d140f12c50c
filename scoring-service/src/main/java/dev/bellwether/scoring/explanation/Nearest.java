package dev.bellwether.scoring.explanation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hipparchus.linear.ArrayRealVector;

/**
 * The weights nearest to the given ones, in a straight line, at which a challenger is level with the winner (docs/methods.md, A.8,
 * Euclidean variant). Where {@link Flip} takes from few criteria, this changes each a little.
 *
 * @param challenger its index among the challengers
 * @param distance   Euclidean, 0 to √2
 * @param newWeights the weights at the tie, none below 0, adding up to 1
 */
public record Nearest(int challenger, double distance, double[] newWeights) {

    /** Leads that differ by less are the same but for rounding. */
    private static final double DUST = 1e-9;

    /** Of the challenger that is nearest; empty if none is brought level without a negative weight. */
    public static Optional<Nearest> of(double[] weights, double[] winner, List<double[]> challengers) {
        return IntStream.range(0, challengers.size()).boxed()
                .flatMap(i -> against(i, weights, winner, challengers.get(i)).stream())
                .min(Comparator.comparingDouble(Nearest::distance));
    }

    /** Of one challenger; empty if its lead is the same on every criterion, or a weight would have to be negative. */
    public static Optional<Nearest> against(int index, double[] weights, double[] winner, double[] challenger) {
        var given = new ArrayRealVector(weights);
        var lead = new ArrayRealVector(winner).subtract(new ArrayRealVector(challenger));
        var margin = given.dotProduct(lead);
        if (margin == 0) {
            return Optional.of(new Nearest(index, 0, weights.clone()));
        }
        var slope = lead.mapSubtract(Arrays.stream(lead.toArray()).average().orElse(0));
        var length = slope.getNorm();
        if (length < DUST) {
            return Optional.empty();
        }
        var moved = given.subtract(slope.mapMultiply(margin / (length * length)));
        return Optional.of(new Nearest(index, Math.abs(margin) / length, moved.toArray())).filter(_ -> moved.getMinValue() >= 0);
    }
}
