package dev.bellwether.scoring.agreement;

import java.util.HashSet;
import java.util.List;

/** Extrapolated rank-biased overlap of two lists that need not be of one length (Webber, Moffat & Zobel 2010; docs/methods.md, A.10). */
public final class RankBiasedOverlap {

    private RankBiasedOverlap() {}

    /**
     * 0 (nothing in common) to 1 (the same).
     *
     * @param first       items best first, none twice, at least one
     * @param second      likewise
     * @param persistence how likely a reader goes on to the next place, between 0 and 1: at 0.9 the first ten make up 86 %
     */
    public static double of(List<?> first, List<?> second, double persistence) {
        var longer = first.size() >= second.size() ? first : second;
        var shorter = longer == first ? second : first;
        var s = shorter.size();
        var l = longer.size();
        var overlap = overlaps(shorter, longer);
        var sum = 0.0;
        for (var d = 1; d <= l; d++) {
            var beyond = d > s ? overlap[s] * (d - s) / (double) s : 0;
            sum += (overlap[d] + beyond) * Math.pow(persistence, d) / d;
        }
        var tail = (overlap[l] - overlap[s]) / (double) l + overlap[s] / (double) s;
        return (1 - persistence) / persistence * sum + tail * Math.pow(persistence, l);
    }

    /** How many the first d of both have in common, by d. What both have at the same depth is found once, on the shorter side. */
    private static int[] overlaps(List<?> shorter, List<?> longer) {
        var overlap = new int[longer.size() + 1];
        var seen = new HashSet<Object>();
        var other = new HashSet<Object>();
        for (var d = 1; d < overlap.length; d++) {
            var item = longer.get(d - 1);
            seen.add(item);
            var found = other.contains(item) ? 1 : 0;
            if (d <= shorter.size()) {
                var match = shorter.get(d - 1);
                other.add(match);
                found += seen.contains(match) ? 1 : 0;
            }
            overlap[d] = overlap[d - 1] + found;
        }
        return overlap;
    }
}
