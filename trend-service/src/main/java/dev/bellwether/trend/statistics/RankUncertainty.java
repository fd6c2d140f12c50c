package dev.bellwether.trend.statistics;

import java.util.Arrays;

/**
 * How sure ranks are if each value is normal about its estimate, independent of the others (docs/methods.md, B.12). Where the method draws
 * from that model, here its distribution is computed: given its own value, a rank is one plus a sum of independent yes-or-no outcomes, taken
 * as normal; the own value is averaged over. A test holds it to the draws. It needs no seed, and 20,000 values take no minute.
 */
public final class RankUncertainty {

    /** Own values, each as likely: the middles of so many equal parts of the normal distribution. */
    private static final double[] NODES = nodes(32);
    /** A rank is a whole number. */
    private static final double CONTINUITY = 0.5;
    private static final double LEAST_VARIANCE = 1e-9;

    private final double[][] means;
    private final double[][] variances;

    /**
     * @param values the largest has rank 1
     * @param errors standard errors, not negative
     */
    public RankUncertainty(double[] values, double[] errors) {
        var rivals = new Rivals(values, errors);
        means = new double[values.length][NODES.length];
        variances = new double[values.length][NODES.length];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < NODES.length; k++) {
                double own = values[i] + NODES[k] * errors[i];
                double self = Rivals.probability(values[i], errors[i], own);
                means[i][k] = 1 + Math.max(0, rivals.above(own) - self);
                variances[i][k] = Math.max(LEAST_VARIANCE, rivals.spread(own) - self * (1 - self));
            }
        }
    }

    private static double[] nodes(int count) {
        var nodes = new double[count];
        Arrays.setAll(nodes, k -> Distributions.normalQuantile((k + 0.5) / count));
        return nodes;
    }

    /** The smallest rank that value i has or betters with a probability of at least p. */
    public int quantile(int i, double p) {
        int low = 1;
        int high = means.length;
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
        double sum = 0;
        for (int k = 0; k < NODES.length; k++) {
            sum += NormalTable.cdf((rank + CONTINUITY - means[i][k]) / Math.sqrt(variances[i][k]));
        }
        return sum / NODES.length;
    }

    /** The probability that value i has a better rank here than value j has in another list, both independent. */
    public double better(int i, RankUncertainty other, int j) {
        double sum = 0;
        for (int k = 0; k < NODES.length; k++) {
            for (int l = 0; l < NODES.length; l++) {
                double gain = other.means[j][l] - means[i][k];
                sum += NormalTable.cdf((gain - CONTINUITY) / Math.sqrt(variances[i][k] + other.variances[j][l]));
            }
        }
        return sum / (NODES.length * NODES.length);
    }
}
