package dev.bellwether.trend.health;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.statistics.Summary;

/**
 * What a signal usually delivers, by some of its periods.
 *
 * @param deliveries all of them
 * @param places     the periods that count as usual
 */
record Usual(Deliveries deliveries, int[] places) {

    /** Whether the row has a value in most of the periods. */
    private boolean expected(@Nullable Delivery[] row) {
        int present = 0;
        for (int place : places) {
            present += row[place] == null ? 0 : 1;
        }
        return present * 3 >= places.length * Thresholds.PRESENT_OF_THREE;
    }

    /** Its median rate; NaN if it has none. */
    private double rate(@Nullable Delivery[] row) {
        var rates = new double[places.length];
        int known = 0;
        for (int place : places) {
            var delivery = row[place];
            if (delivery != null && !Double.isNaN(delivery.rate())) {
                rates[known++] = delivery.rate();
            }
        }
        return known == 0 ? Double.NaN : Summary.median(Arrays.copyOf(rates, known));
    }

    /** A period beside it. */
    Comparison compare(int place, boolean totals) {
        var comparison = new Comparison();
        for (var row : deliveries.technologies()) {
            if (expected(row)) {
                var now = row[place];
                comparison.technology(now, now == null || !totals ? Double.NaN : rate(row));
            }
        }
        var all = deliveries.all();
        if (totals && all[place] != null && expected(all)) {
            comparison.all(all[place], rate(all));
        }
        return comparison;
    }
}
