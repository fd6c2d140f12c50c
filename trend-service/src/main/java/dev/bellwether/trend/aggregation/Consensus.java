package dev.bellwether.trend.aggregation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.trend.statistics.BenjaminiHochberg;
import dev.bellwether.trend.statistics.Ranks;

/** One list made of many. */
public final class Consensus {

    /** The part of chance findings among those that are marked as better than chance. */
    public static final double FALSE_DISCOVERIES = 0.05;

    private Consensus() {}

    /**
     * The items of all lists, the best first, the tied by name.
     *
     * @param k at least 0; only {@link Method#RRF} looks at it
     */
    public static List<Placed> of(Ballots ballots, Method method, int k) {
        int n = ballots.size();
        if (n == 0) {
            return List.of();
        }
        double[] scores = method.scores(ballots, k);
        int[] ranks = Ranks.descending(scores);
        // Who could have been named is not known; that only the named could is the cautious reading.
        double[] p = RobustRanks.pValues(ballots, n);
        double[] q = BenjaminiHochberg.adjust(p);
        var lists = new int[n];
        var best = new int[n];
        var worst = new int[n];
        Arrays.fill(best, Integer.MAX_VALUE);
        for (var order : ballots.orders()) {
            for (int place = 0; place < order.items().length; place++) {
                int item = order.items()[place];
                lists[item]++;
                best[item] = Math.min(best[item], place + 1);
                worst[item] = Math.max(worst[item], place + 1);
            }
        }
        return IntStream.range(0, n)
                .mapToObj(i -> new Placed(ballots.items().get(i), ranks[i], scores[i], lists[i], best[i], worst[i], p[i], q[i]))
                .sorted(Comparator.comparingInt(Placed::rank).thenComparing(Placed::item)).toList();
    }
}
