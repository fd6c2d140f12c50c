package dev.bellwether.trend.aggregation;

import java.util.function.ToDoubleBiFunction;

import dev.bellwether.trend.aggregation.Ballots.Order;

/** Scores that add up what each list gives to a place; larger is better, in the order of the items (docs/methods.md, C). */
final class PlaceScores {

    private PlaceScores() {}

    /** The first of a list gets 1, the last of k gets 1/k, who is absent 0. */
    static double[] relativeBorda(Ballots ballots) {
        return sum(ballots, (rank, k) -> (k - rank + 1.0) / k);
    }

    /** 1/(k + rank); a small k gives the first places more. */
    static double[] reciprocalRank(Ballots ballots, int k) {
        return sum(ballots, (rank, _) -> 1.0 / (k + rank));
    }

    /** From 1 for the first to 0 for the last of all; who is absent shares the mean of the ranks left over. Averaged over lists. */
    static double[] bordaMeanRest(Ballots ballots) {
        int n = ballots.size();
        double last = Math.max(1, n - 1);
        double absent = 0;
        for (var order : ballots.orders()) {
            absent += order.weight() * rest(order, n);
        }
        var scores = new double[n];
        for (var order : ballots.orders()) {
            for (int place = 0; place < order.items().length; place++) {
                double listed = n == 1 ? 1 : n - 1 - place;
                scores[order.items()[place]] += order.weight() * (listed - rest(order, n));
            }
        }
        for (int i = 0; i < n; i++) {
            scores[i] = (scores[i] + absent) / last / ballots.totalWeight();
        }
        return scores;
    }

    private static double rest(Order order, int n) {
        return n - (order.items().length + 1 + n) / 2.0;
    }

    private static double[] sum(Ballots ballots, ToDoubleBiFunction<Integer, Integer> worth) {
        var scores = new double[ballots.size()];
        for (var order : ballots.orders()) {
            for (int place = 0; place < order.items().length; place++) {
                scores[order.items()[place]] += order.weight() * worth.applyAsDouble(place + 1, order.items().length);
            }
        }
        return scores;
    }
}
