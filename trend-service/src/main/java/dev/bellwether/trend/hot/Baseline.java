package dev.bellwether.trend.hot;

import java.util.Arrays;

/**
 * What a technology's closed days come to.
 *
 * @param days       how many
 * @param total      counted on them
 * @param exposure   of them together
 * @param dispersion variance over mean of a day's count about a constant share of the exposure; 1 if nothing can be said
 */
record Baseline(int days, double total, double exposure, double dispersion) {

    /** The most days looked at. */
    static final int LONGEST = 28;
    /** With fewer days nothing is a surprise. */
    static final int SHORTEST = 14;

    /** Of the counts of days with their exposures, all positive. */
    static Baseline of(double[] counts, double[] exposures) {
        double total = Arrays.stream(counts).sum();
        double exposure = Arrays.stream(exposures).sum();
        double chiSquare = 0;
        for (int day = 0; day < counts.length && total > 0; day++) {
            double expected = total / exposure * exposures[day];
            chiSquare += (counts[day] - expected) * (counts[day] - expected) / expected;
        }
        return new Baseline(counts.length, total, exposure,
                total > 0 && counts.length > 1 ? chiSquare / (counts.length - 1) : 1);
    }

    /** Long enough for a surprise? */
    boolean suffices() {
        return days >= SHORTEST;
    }

    /** What it lets expect of an exposure. */
    double expected(double of) {
        return (total + 0.5) / exposure * of;
    }

    /** Extra-Poisson variance over the squared mean, which does not depend on how common the technology is; not below 0 if all is Poisson. */
    double excess() {
        return total == 0 ? 0 : (dispersion - 1) / (total / days);
    }
}
