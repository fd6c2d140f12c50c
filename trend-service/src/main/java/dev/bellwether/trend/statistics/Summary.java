package dev.bellwether.trend.statistics;

import java.util.Arrays;
import java.util.Collection;

/** Median, mean and autocorrelation. */
public final class Summary {

    private Summary() {}

    /** The middle value, or the mean of the two middle ones; 0 of nothing. */
    public static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** As {@link #median(double[])}. */
    public static double median(Collection<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The mean; 0 of nothing. */
    public static double mean(double[] values) {
        return values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
    }

    /** The correlation of a series with itself so many steps later, about its mean; 0 if it is constant. */
    public static double autocorrelation(double[] values, int lag) {
        double mean = mean(values);
        double shared = 0;
        double all = 0;
        for (int t = 0; t < values.length; t++) {
            all += (values[t] - mean) * (values[t] - mean);
            if (t + lag < values.length) {
                shared += (values[t] - mean) * (values[t + lag] - mean);
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Pearson's correlation of two series of the same length; 0 if one is constant. */
    public static double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int t = 0; t < x.length; t++) {
            xy += (x[t] - meanX) * (y[t] - meanY);
            xx += (x[t] - meanX) * (x[t] - meanX);
            yy += (y[t] - meanY) * (y[t] - meanY);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
