package dev.bellwether.scoring.weight;

import java.util.OptionalDouble;

/**
 * Up to which input consistency ratio best-worst comparisons are consistent enough, by how many times the best is as important as the
 * worst and by the number of criteria (Liang, Brunelli & Rezaei 2020, table 3: simulated, for whole scales up to 9 and 9 criteria).
 */
final class BestWorstLimit {

    private static final int FEWEST = 3;
    private static final int MOST = 9;
    /** From a scale of 3 down, from three criteria to the right. */
    private static final double[][] LIMITS = {
            {0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667},
            {0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683},
            {0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.2960},
            {0.1330, 0.1990, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262},
            {0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403},
            {0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.3620, 0.3657},
            {0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.3620, 0.3662}};

    private BestWorstLimit() {}

    /** Empty beyond the table. A scale that is not whole is judged by the whole one below, up to 2 nothing but agreement is accepted. */
    static OptionalDouble of(double scale, int criteria) {
        if (scale < FEWEST || criteria < FEWEST) {
            return OptionalDouble.of(0);
        }
        return scale > MOST || criteria > MOST
                ? OptionalDouble.empty()
                : OptionalDouble.of(LIMITS[(int) scale - FEWEST][criteria - FEWEST]);
    }
}
