package dev.bellwether.trend.burst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * For how many periods counts have come from one Poisson mean (docs/methods.md, B.9; Adams and MacKay 2007). After each period a change happens
 * with the same probability; a mean is drawn from a gamma distribution.
 */
public final class RunLengths {

    private final List<double[]> distributions = new ArrayList<>();

    private final double hazard;

    private RunLengths(double hazard) {
        this.hazard = hazard;
    }

    /**
     * @param counts not negative
     * @param hazard the probability of a change after a period, 0 to 1
     * @param shape  of the gamma distribution, positive
     * @param rate   of the gamma distribution, positive: shape over rate is the mean
     */
    public static RunLengths of(double[] counts, double hazard, double shape, double rate) {
        var lengths = new RunLengths(hazard);
        double[] mass = {1};
        for (int t = 0; t < counts.length; t++) {
            mass = lengths.next(mass, counts, t, shape, rate);
            lengths.distributions.add(mass);
        }
        return lengths;
    }

    private double[] next(double[] mass, double[] counts, int t, double shape, double rate) {
        var next = new double[mass.length + 1];
        double seen = 0;
        for (int run = 0; run < mass.length; run++) {
            double joint = mass[run] * Math.exp(lnPredictive(counts[t], shape + seen, rate + run));
            next[run + 1] = joint * (1 - hazard);
            next[0] += joint * hazard;
            seen += run < t ? counts[t - 1 - run] : 0;
        }
        double all = Arrays.stream(next).sum();
        for (int run = 0; run < next.length; run++) {
            next[run] /= all;
        }
        return next;
    }

    /** Negative binomial: of a Poisson count whose mean is gamma distributed. */
    private static double lnPredictive(double count, double shape, double rate) {
        return LogGamma.value(shape + count) - LogGamma.value(shape) - LogGamma.value(count + 1)
                + shape * Math.log(rate / (rate + 1)) - count * Math.log(rate + 1);
    }

    /** The probabilities of the run lengths 0 to t + 1 after a period. */
    double[] distribution(int t) {
        return distributions.get(t).clone();
    }

    /** The most likely run length after a period. */
    int mostLikely(int t) {
        double[] mass = distributions.get(t);
        int best = 0;
        for (int run = 1; run < mass.length; run++) {
            best = mass[run] > mass[best] ? run : best;
        }
        return best;
    }

    /**
     * A change of the mean.
     *
     * @param at          place of the first period after it, from 0
     * @param probability of a change just there, 0 to 1, by all that came before and after
     */
    public record Change(int at, double probability) {}

    /**
     * The changes of the most likely division into runs, oldest first. Since a change is as likely after a long run as after a short one, what
     * came before a run does not depend on it: the division's probability is the product of those of its runs, each at its end.
     */
    public List<Change> changes() {
        int n = distributions.size();
        var best = new double[n + 1];
        var run = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            best[end] = Double.NEGATIVE_INFINITY;
            for (int length = 1; length <= end; length++) {
                double division = best[end - length] + Math.log(run(end, length));
                if (division > best[end]) {
                    best[end] = division;
                    run[end] = length;
                }
            }
        }
        double[] probability = beginnings(n);
        var changes = new ArrayList<Change>();
        for (int start = n - run[n]; start > 0; start -= run[start]) {
            changes.addFirst(new Change(start, probability[start]));
        }
        return List.copyOf(changes);
    }

    /** The probabilities that a run begins at each place. */
    private double[] beginnings(int n) {
        var begins = new double[n + 1];
        begins[n] = 1;
        for (int end = n; end > 0; end--) {
            for (int length = 1; length <= end; length++) {
                begins[end - length] += begins[end] * run(end, length);
            }
        }
        return begins;
    }

    /** The probability that the run that holds the last of so many periods has a length. */
    private double run(int end, int length) {
        return distributions.get(end - 1)[length] / (1 - hazard);
    }
}
