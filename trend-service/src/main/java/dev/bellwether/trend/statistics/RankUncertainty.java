package dev.bellwether.trend.statistics;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * How sure ranks are if each value is normal about its estimate, independent of the others (docs/methods.md, B.12). Where the method draws
 * from that model, here its distribution is computed: given its own value, a rank is one plus a sum of independent yes-or-no outcomes, taken
 * as normal; the own value is averaged over. A test holds it to the draws. It needs no seed, and of 20,000 values each costs what it is asked for. For one
 * thread.
 */
public final class RankUncertainty {

    /** Own values, each as likely: the middles of so many equal parts of the normal distribution. */
    private static final double[] NODES = nodes(32);
    /** A rank is a whole number. */
    private static final double CONTINUITY = 0.5;
    private static final double LEAST_VARIANCE = 1e-9;

    private final double[] values;
    private final double[] errors;
    private final Rivals rivals;
    private final @Nullable Own[] own;

    /** A rank's mean and variance at each own value. */
    private record Own(double[] means, double[] variances) {}

    /**
     * @param values the largest has rank 1
     * @param errors standard errors, not negative
     */
    public RankUncertainty(double[] values, double[] errors) {
        this.values = values;
        this.errors = errors;
        rivals = new Rivals(values, errors);
        own = new @Nullable Own[values.length];
    }

    private Own own(int i) {
        var known = own[i];
        if (known == null) {
            known = own(values[i], errors[i]);
            own[i] = known;
        }
        return known;
    }

    private Own own(double value, double error) {
        var means = new double[NODES.length];
        var variances = new double[NODES.length];
        for (int k = 0; k < NODES.length; k++) {
            double point = value + NODES[k] * error;
            double self = Rivals.probability(value, error, point);
            means[k] = 1 + Math.max(0, rivals.above(point) - self);
            variances[k] = Math.max(LEAST_VARIANCE, rivals.spread(point) - self * (1 - self));
        }
        return new Own(means, variances);
    }

    private static double[] nodes(int count) {
        var nodes = new double[count];
        Arrays.setAll(nodes, k -> Distributions.normalQuantile((k + 0.5) / count));
        return nodes;
    }

    /** The smallest rank that value i has or betters with a probability of at least p. */
    public int quantile(int i, double p) {
        int low = 1;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (atMost(i, middle) >= p) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double atMost(int i, int rank) {
        var mine = own(i);
        double sum = 0;
        for (int k = 0; k < NODES.length; k++) {
            sum += NormalTable.cdf((rank + CONTINUITY - mine.means[k]) / Math.sqrt(mine.variances[k]));
        }
        return sum / NODES.length;
    }

    /** The probability that value i has a better rank here than value j has in another list, both independent. */
    public double better(int i, RankUncertainty other, int j) {
        var mine = own(i);
        var others = other.own(j);
        double sum = 0;
        for (int k = 0; k < NODES.length; k++) {
            for (int l = 0; l < NODES.length; l++) {
                double gain = others.means[l] - mine.means[k];
                sum += NormalTable.cdf((gain - CONTINUITY) / Math.sqrt(mine.variances[k] + others.variances[l]));
            }
        }
        return sum / (NODES.length * NODES.length);
    }
}
