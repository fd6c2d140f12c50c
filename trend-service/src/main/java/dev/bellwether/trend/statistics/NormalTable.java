package dev.bellwether.trend.statistics;

/** Φ by interpolation in a table, exact to 1e-6: where it is needed millions of times. */
final class NormalTable {

    private static final double WIDEST = 6;
    private static final int STEPS = 1 << 12;
    private static final double[] TABLE = new double[STEPS + 2];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = Distributions.normal(2 * WIDEST * i / STEPS - WIDEST);
        }
    }

    private NormalTable() {}

    static double cdf(double z) {
        if (z <= -WIDEST) {
            return 0;
        }
        if (z >= WIDEST) {
            return 1;
        }
        double place = (z + WIDEST) / (2 * WIDEST) * STEPS;
        int below = (int) place;
        return TABLE[below] + (place - below) * (TABLE[below + 1] - TABLE[below]);
    }
}
