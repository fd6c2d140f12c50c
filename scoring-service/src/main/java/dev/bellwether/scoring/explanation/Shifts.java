package dev.bellwether.scoring.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.bellwether.scoring.explanation.answer.NearestWeights;
import dev.bellwether.scoring.explanation.answer.Shift;
import dev.bellwether.scoring.explanation.answer.Shift.Move;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.sentence.Sentence;

/** Smallest changes of weights, in words. */
final class Shifts {

    /** Less than this is a rounding error of the formula. */
    private static final double NOTHING = 1e-12;
    /** A twentieth of a point: less does not show in a sentence. */
    private static final double LEAST_TOLD = 0.0005;

    private Shifts() {}

    /** That of one challenger; empty if no weights bring it level. */
    static Optional<Shift> between(Side ahead, Side challenger) {
        return Flip.against(0, ahead.weights(), ahead.values(), challenger.values()).map(flip -> told(ahead, challenger, flip));
    }

    /** The smallest of all; empty if no weights bring anybody level. */
    static Optional<Shift> smallest(Side ahead, List<Side> challengers) {
        return Flip.smallest(ahead.weights(), ahead.values(), challengers.stream().map(Side::values).toList())
                .map(flip -> told(ahead, challengers.get(flip.challenger()), flip));
    }

    /** The nearest weights that bring one challenger level; empty if only negative ones would. */
    static Optional<NearestWeights> nearest(Side ahead, Side challenger) {
        return nearest(ahead, List.of(challenger));
    }

    /** The nearest weights that bring any of them level; empty if only negative ones would. */
    static Optional<NearestWeights> nearest(Side ahead, List<Side> challengers) {
        return Nearest.of(ahead.weights(), ahead.values(), challengers.stream().map(Side::values).toList())
                .map(found -> told(ahead, challengers.get(found.challenger()), found));
    }

    private static NearestWeights told(Side ahead, Side challenger, Nearest nearest) {
        var changes = IntStream.range(0, ahead.criteria().size()).boxed()
                .filter(j -> Math.abs(nearest.newWeights()[j] - ahead.weights()[j]) >= LEAST_TOLD)
                .map(j -> Sentence.of("%s from %.1f to %.1f", ahead.criteria().get(j), 100 * ahead.weights()[j],
                        100 * nearest.newWeights()[j]))
                .toList();
        var sentence = changes.isEmpty()
                ? level(ahead.technology(), challenger.technology())
                : Sentence.of("The nearest weights at which %s is level with %s, of 100 points: %s.",
                        challenger.technology().name(),
                        ahead.technology().name(), Sentence.list(changes));
        return new NearestWeights(ahead.technology(), challenger.technology(), nearest.distance(),
                byCriterion(ahead, nearest.newWeights()), sentence);
    }

    private static Shift told(Side ahead, Side challenger, Flip flip) {
        var moves = moves(ahead.criteria(), ahead.weights(), flip.newWeights());
        return new Shift(ahead.technology(), challenger.technology(), flip.weightToMove(), moves,
                byCriterion(ahead, flip.newWeights()), sentence(ahead.technology(), challenger.technology(), moves));
    }

    private static Map<String, Double> byCriterion(Side side, double[] weights) {
        var named = new LinkedHashMap<String, Double>();
        IntStream.range(0, weights.length).forEach(j -> named.put(side.criteria().get(j), weights[j]));
        return named;
    }

    /** All that is given goes to one criterion. */
    private static List<Move> moves(List<String> criteria, double[] before, double[] after) {
        var moves = new ArrayList<Move>();
        var to = IntStream.range(0, before.length).filter(j -> after[j] - before[j] > NOTHING).findFirst();
        for (var j = 0; j < before.length && to.isPresent(); j++) {
            if (before[j] - after[j] > NOTHING) {
                moves.add(new Move(criteria.get(j), criteria.get(to.getAsInt()), before[j] - after[j]));
            }
        }
        return moves;
    }

    private static String sentence(TechnologyRef ahead, TechnologyRef challenger, List<Move> moves) {
        if (moves.isEmpty()) {
            return level(ahead, challenger);
        }
        var from = moves.stream().map(move -> Sentence.of("%s from %s", points(move.weight()), move.from())).toList();
        return Sentence.of("Moving %s to %s brings %s level with %s.", Sentence.list(from), moves.getFirst().to(),
                challenger.name(),
                ahead.name());
    }

    private static String level(TechnologyRef ahead, TechnologyRef challenger) {
        return Sentence.of("%s and %s are level as it is.", challenger.name(), ahead.name());
    }

    /** Of the hundred points that all weights are. */
    private static String points(double weight) {
        return Sentence.of("%.1f points of weight", 100 * weight);
    }
}
