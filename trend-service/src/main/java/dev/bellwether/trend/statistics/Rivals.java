package dev.bellwether.trend.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many of several independent normal values lie above a point: mean and variance. Computed at points that lie as dense as the values do,
 * and interpolated between them, so that the work grows with the number of values and not with its square.
 */
final class Rivals {

    private static final int POINTS = 512;
    private static final double CERTAIN = 6;
    private static final double[] ABOUT = {-4, -2, -1, 0, 1, 2, 4};

    private final double[] points;
    private final double[] above;
    private final double[] spread;

    /** @param errors not negative; a value without an error is a fact */
    Rivals(double[] values, double[] errors) {
        points = points(values, errors);
        above = new double[points.length];
        spread = new double[points.length];
        var surely = new int[points.length + 1];
        for (int j = 0; j < values.length; j++) {
            int first = place(values[j] - CERTAIN * errors[j]);
            int last = place(Math.nextUp(values[j] + CERTAIN * errors[j]));
            surely[first]++;
            for (int cell = first; cell < last; cell++) {
                double p = probability(values[j], errors[j], points[cell]);
                above[cell] += p;
                spread[cell] += p * (1 - p);
            }
        }
        for (int cell = points.length - 1, certain = 0; cell >= 0; cell--) {
            certain += surely[cell + 1];
            above[cell] += certain;
        }
    }

    private static double[] points(double[] values, double[] errors) {
        double[] all = IntStream.range(0, values.length).boxed()
                .flatMapToDouble(i -> Arrays.stream(ABOUT).map(z -> values[i] + z * errors[i])).sorted().distinct().toArray();
        return all.length <= POINTS
                ? all
                : IntStream.range(0, POINTS).mapToDouble(k -> all[(int) ((long) k * (all.length - 1) / (POINTS - 1))]).distinct()
                        .toArray();
    }

    /** The probability that a value lies above a point; half for one that is exactly there, so that ties share their places. */
    static double probability(double value, double error, double point) {
        if (error > 0) {
            return NormalTable.cdf((value - point) / error);
        }
        return value == point ? 0.5 : value > point ? 1 : 0;
    }

    double above(double point) {
        return read(above, point);
    }

    double spread(double point) {
        return read(spread, point);
    }

    /** The first point that is not below. */
    private int place(double point) {
        int found = Arrays.binarySearch(points, point);
        return found < 0 ? -found - 1 : found;
    }

    private double read(double[] table, double point) {
        int next = place(point);
        if (next == 0 || next == points.length) {
            return table[Math.min(next, points.length - 1)];
        }
        double part = (point - points[next - 1]) / (points[next] - points[next - 1]);
        return table[next - 1] + part * (table[next] - table[next - 1]);
    }
}
