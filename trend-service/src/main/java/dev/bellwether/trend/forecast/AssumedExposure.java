package dev.bellwether.trend.forecast;

import java.util.Arrays;

import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.statistics.Summary;

/**
 * What future counts are assumed to be measured against, and how far that has been off: the median of the newest three, as one of them can
 * span a gap.
 *
 * @param counts of the past; their exposures are looked at
 */
record AssumedExposure(Counts counts) {

    private static final int NEWEST = 3;

    /** Positive. */
    double value() {
        return after(counts.exposure().length);
    }

    /** What would have been assumed with so many counts known. */
    private double after(int known) {
        return Summary.median(Arrays.copyOfRange(counts.exposure(), Math.max(0, known - NEWEST), known));
    }

    /**
     * Mean squared logarithm of what an exposure was over what had been assumed; not negative, and 0 for what has no exposure of its own.
     *
     * @param periods how far ahead, in the unit of the counts' times
     * @return 0 if nothing was ever known so long before
     */
    double variance(long periods) {
        double[] time = counts.time();
        double sum = 0;
        int pairs = 0;
        for (int t = NEWEST; t < time.length; t++) {
            int known = Arrays.binarySearch(time, time[t] - periods) + 1;
            if (known >= NEWEST) {
                sum += Math.pow(Math.log(counts.exposure()[t] / after(known)), 2);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
