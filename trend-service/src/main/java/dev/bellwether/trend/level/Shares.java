package dev.bellwether.trend.level;

import java.util.Arrays;

/** A level as the weighted part of everything counted, as the TIOBE index has it. Set-dependent: a newcomer lowers the others. */
public final class Shares {

    private Shares() {}

    /** The columns (one a source) divided by their sums; a column of zeros stays zero. */
    public static double[][] of(double[][] counts) {
        var shares = new double[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            shares[row] = counts[row].clone();
            for (int source = 0; source < counts[row].length; source++) {
                int column = source;
                double sum = Arrays.stream(counts).mapToDouble(values -> values[column]).sum();
                shares[row][source] = sum == 0 ? 0 : counts[row][source] / sum;
            }
        }
        return shares;
    }

    /** The shares of each row, weighted. */
    public static double[] rating(double[][] shares, double[] weights) {
        return Arrays.stream(shares).mapToDouble(row -> {
            double rating = 0;
            for (int source = 0; source < row.length; source++) {
                rating += weights[source] * row[source];
            }
            return rating;
        }).toArray();
    }
}
