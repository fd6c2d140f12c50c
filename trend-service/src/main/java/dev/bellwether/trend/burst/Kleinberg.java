package dev.bellwether.trend.burst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Bursts by an automaton of two states, a batch a period (docs/methods.md, B.9; Kleinberg 2003). The states are the cheapest of all sequences
 * (Viterbi); of two that cost the same the calmer one is taken.
 *
 * @param base      share of the batches in the calm state, 0 to 1
 * @param raised    share in the burst, at most 0.9999
 * @param entering  what going from calm to burst costs
 * @param totalCost of the cheapest sequence
 * @param bursts    oldest first
 */
public record Kleinberg(double base, double raised, double entering, double totalCost, List<Burst> bursts) {

    private static final double HIGHEST = 0.9999;

    /**
     * Periods in a row that are in the burst.
     *
     * @param start  place of the first, from 0
     * @param end    place of the last
     * @param weight how much cheaper the burst is than calm, in nats
     */
    public record Burst(int start, int end, double weight) {}

    /**
     * @param relevant whole counts, one a period, of which at least one
     * @param total    what they are a part of: whole, not below the count
     * @param s        how many times the share is raised in a burst, above 1
     * @param gamma    what entering a burst costs, times ln n; not negative
     */
    public static Kleinberg of(double[] relevant, double[] total, double s, double gamma) {
        int n = relevant.length;
        double all = Arrays.stream(relevant).sum();
        double base = all == 0 ? 0 : all / Arrays.stream(total).sum();
        double raised = Math.min(s * base, HIGHEST);
        double entering = gamma * Math.log(n);
        if (raised <= base) {
            return new Kleinberg(base, raised, entering, cost(relevant, total, base), List.of());
        }
        var calm = costs(relevant, total, base);
        var burst = costs(relevant, total, raised);
        var burstBefore = new boolean[2][n];
        double calmSoFar = 0;
        double burstSoFar = Double.POSITIVE_INFINITY;
        for (int t = 0; t < n; t++) {
            burstBefore[0][t] = burstSoFar < calmSoFar;
            burstBefore[1][t] = burstSoFar < calmSoFar + entering;
            double staysCalm = Math.min(calmSoFar, burstSoFar) + calm[t];
            burstSoFar = Math.min(calmSoFar + entering, burstSoFar) + burst[t];
            calmSoFar = staysCalm;
        }
        boolean[] states = back(burstBefore, burstSoFar < calmSoFar);
        return new Kleinberg(base, raised, entering, Math.min(calmSoFar, burstSoFar), bursts(states, calm, burst));
    }

    private static boolean[] back(boolean[][] burstBefore, boolean last) {
        var states = new boolean[burstBefore[0].length];
        boolean state = last;
        for (int t = states.length - 1; t >= 0; t--) {
            states[t] = state;
            state = burstBefore[state ? 1 : 0][t];
        }
        return states;
    }

    private static List<Burst> bursts(boolean[] states, double[] calm, double[] burst) {
        var found = new ArrayList<Burst>();
        for (int start = 0; start < states.length; start++) {
            if (states[start]) {
                int end = start;
                double weight = 0;
                for (int t = start; t < states.length && states[t]; t++) {
                    weight += calm[t] - burst[t];
                    end = t;
                }
                found.add(new Burst(start, end, weight));
                start = end;
            }
        }
        return List.copyOf(found);
    }

    private static double[] costs(double[] relevant, double[] total, double share) {
        var costs = new double[relevant.length];
        for (int t = 0; t < costs.length; t++) {
            costs[t] = -(lnChoose(total[t], relevant[t]) + times(relevant[t], Math.log(share))
                    + times(total[t] - relevant[t], Math.log1p(-share)));
        }
        return costs;
    }

    private static double cost(double[] relevant, double[] total, double share) {
        return Arrays.stream(costs(relevant, total, share)).sum();
    }

    /** 0 times the logarithm of 0 is 0. */
    private static double times(double count, double ln) {
        return count == 0 ? 0 : count * ln;
    }

    private static double lnChoose(double n, double k) {
        return LogGamma.value(n + 1) - LogGamma.value(k + 1) - LogGamma.value(n - k + 1);
    }
}
