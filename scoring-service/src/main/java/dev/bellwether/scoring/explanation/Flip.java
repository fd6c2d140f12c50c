package dev.bellwether.scoring.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest change of weights that brings a challenger level with the winner (docs/methods.md, A.8; a fractional knapsack, equal to the
 * linear program).
 *
 * @param challenger   its index among the challengers
 * @param weightToMove half the sum of the absolute changes, 0 to 1
 * @param newWeights   the weights at the tie
 */
public record Flip(int challenger, double weightToMove, double[] newWeights) {

    /** The smallest of all challengers; empty if none can win, whatever the weights. */
    public static Optional<Flip> smallest(double[] weights, double[] winner, List<double[]> challengers) {
        return IntStream.range(0, challengers.size()).boxed()
                .flatMap(i -> against(i, weights, winner, challengers.get(i)).stream())
                .min(Comparator.comparingDouble(Flip::weightToMove));
    }

    /** Of one challenger; empty if the winner is ahead on every criterion, so that no weights let it lose. */
    public static Optional<Flip> against(int index, double[] weights, double[] winner, double[] challenger) {
        var lead = IntStream.range(0, weights.length).mapToDouble(j -> winner[j] - challenger[j]).toArray();
        var byLead = IntStream.range(0, weights.length).boxed().sorted(Comparator.comparingDouble(j -> -lead[j])).toList();
        int recipient = byLead.getLast();
        var moved = weights.clone();
        var margin = IntStream.range(0, weights.length).mapToDouble(j -> weights[j] * lead[j]).sum();
        var total = 0.0;
        for (int donor : byLead) {
            var gain = lead[donor] - lead[recipient];
            if (margin <= 0 || lead[recipient] > 0 || gain <= 0) {
                break;
            }
            var enough = margin / gain;
            var amount = Math.min(weights[donor], enough);
            moved[donor] -= amount;
            moved[recipient] += amount;
            total += amount;
            margin = enough <= weights[donor] ? 0 : margin - amount * gain;
        }
        return margin > 0 ? Optional.empty() : Optional.of(new Flip(index, total, moved));
    }
}
