package dev.bellwether.trend.statistics;

import java.util.OptionalDouble;

/** The exact distribution of Mann–Kendall's S for short series without ties (docs/methods.md, B.3). */
public final class ExactKendall {

    private static final int LONGEST = 10;

    private ExactKendall() {}

    /** Two-sided p: the share of all orders with an S at least as extreme; empty with ties, above 10 values or below 2. */
    public static OptionalDouble pValue(MannKendall test) {
        if (test.ties() > 0 || test.n() > LONGEST || test.n() < 2) {
            return OptionalDouble.empty();
        }
        long[] orders = ordersByInversions(test.n());
        long all = 0;
        long extreme = 0;
        for (int inversions = 0; inversions < orders.length; inversions++) {
            all += orders[inversions];
            if (Math.abs(orders.length - 1 - 2 * inversions) >= Math.abs(test.s())) {
                extreme += orders[inversions];
            }
        }
        return OptionalDouble.of((double) extreme / all);
    }

    private static long[] ordersByInversions(int n) {
        long[] orders = {1};
        for (int k = 2; k <= n; k++) {
            var longer = new long[orders.length + k - 1];
            for (int inversions = 0; inversions < orders.length; inversions++) {
                for (int added = 0; added < k; added++) {
                    longer[inversions + added] += orders[inversions];
                }
            }
            orders = longer;
        }
        return orders;
    }
}
