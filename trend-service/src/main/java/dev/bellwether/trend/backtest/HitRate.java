package dev.bellwether.trend.backtest;

import java.util.Collection;

/**
 * How often a direction came true: of the labels, and of the bare sign of the same growth.
 *
 * @param of          what was judged
 * @param judged      growths, one a technology and origin
 * @param signRight   part of these whose sign came true
 * @param labels      how many of them were stated as a direction
 * @param labelsRight part of these that came true
 */
record HitRate(String of, int judged, double signRight, int labels, double labelsRight) {

    static HitRate of(String name, Collection<Outcome> outcomes) {
        var labelled = outcomes.stream().filter(Outcome::labelled).toList();
        return new HitRate(name, outcomes.size(), right(outcomes), labelled.size(), right(labelled));
    }

    private static double right(Collection<Outcome> outcomes) {
        return Rounded.of(outcomes.stream().mapToInt(outcome -> outcome.right() ? 1 : 0).average().orElse(0));
    }
}
