package dev.bellwether.scoring.explanation;

import java.util.stream.IntStream;

import dev.bellwether.scoring.explanation.answer.Beats;
import dev.bellwether.scoring.explanation.answer.Beats.Difference;
import dev.bellwether.scoring.method.Ranks;
import dev.bellwether.scoring.sentence.Sentence;

/** Why one is ahead of another, in numbers and words. */
public final class Beating {

    private Beating() {}

    /**
     * Whoever is ahead is told as the better.
     *
     * @param linear whether scores are linear in the weights, so that these can be moved
     */
    public static Beats of(Side one, Side other, boolean linear) {
        var swapped = Ranks.better(other.score(), one.score());
        var better = swapped ? other : one;
        var worse = swapped ? one : other;
        var differences = Differences.ofContributions(better.parts(), worse.parts());
        var criteria = better.criteria();
        var flip = linear ? Shifts.between(better, worse).orElse(null) : null;
        var nearest = linear ? Shifts.nearest(better, worse).orElse(null) : null;
        return new Beats(better.technology(), worse.technology(), better.score() - worse.score(),
                IntStream.range(0, criteria.size()).mapToObj(j -> new Difference(criteria.get(j), differences.byCriterion()[j]))
                        .toList(),
                differences.reasons().stream().map(criteria::get).toList(),
                differences.objections().stream().map(criteria::get).toList(), flip, nearest,
                sentence(better, worse, differences));
    }

    private static String sentence(Side better, Side worse, Differences differences) {
        var criteria = better.criteria();
        if (!Ranks.better(better.score(), worse.score())) {
            return Sentence.of("%s and %s have the same score, %.3f.", better.technology().name(), worse.technology().name(),
                    better.score());
        }
        return Sentence.of("%s (%.3f) is ahead of %s (%.3f) by %.3f: %s for it, %s against it.", better.technology().name(),
                better.score(),
                worse.technology().name(), worse.score(), better.score() - worse.score(),
                Words.named(criteria, differences, differences.reasons()),
                Words.named(criteria, differences, differences.objections()));
    }
}
