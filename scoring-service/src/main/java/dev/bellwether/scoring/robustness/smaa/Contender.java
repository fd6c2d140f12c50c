package dev.bellwether.scoring.robustness.smaa;

import java.util.Comparator;
import java.util.stream.IntStream;

import dev.bellwether.scoring.method.Ranks;

/** An alternative under weights that are fixed, with what is known of all scores then. */
final class Contender {

    private final Alternatives alternatives;
    private final int self;
    private final double[] weights;
    private final double[] known;
    private final int[] rivals;

    Contender(Alternatives alternatives, int self, double... weights) {
        this.alternatives = alternatives;
        this.self = self;
        this.weights = weights;
        this.known = new double[alternatives.size()];
        for (var j = 0; j < weights.length; j++) {
            for (var i = 0; i < known.length; i++) {
                known[i] += weights[j] * alternatives.known()[j][i];
            }
        }
        this.rivals = strongestFirst();
    }

    /** Whether nobody is strictly better with these values in the gaps. */
    boolean first(double[] gaps) {
        var scores = known.clone();
        for (var g = 0; g < gaps.length; g++) {
            var gap = alternatives.gaps().get(g);
            scores[gap.alternative()] += weights[gap.criterion()] * gaps[g];
        }
        for (var rival : rivals) {
            if (Ranks.better(scores[rival], scores[self])) {
                return false;
            }
        }
        return true;
    }

    /** Whoever is most likely ahead is asked first, so that most draws are decided by a few. */
    private int[] strongestFirst() {
        var strength = known.clone();
        alternatives.gaps().forEach(gap -> strength[gap.alternative()] += weights[gap.criterion()] * gap.share() / 2);
        return IntStream.range(0, strength.length).filter(i -> i != self).boxed()
                .sorted(Comparator.comparingDouble(i -> -strength[i])).mapToInt(i -> i).toArray();
    }
}
