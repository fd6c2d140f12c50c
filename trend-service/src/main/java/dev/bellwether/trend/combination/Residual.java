package dev.bellwether.trend.combination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import dev.bellwether.trend.statistics.Summary;

/**
 * By how much a count was off its trend.
 *
 * @param from  first day it stands for
 * @param to    the day after the last
 * @param value Pearson residual
 */
record Residual(LocalDate from, LocalDate to, double value) {

    private static final int ENOUGH = 6;

    /**
     * How two series of residuals move together, -1 to 1; empty with fewer than six common periods. Where one is coarser, the mean of the
     * other's residuals that end inside its periods is compared. Both are in the order of time.
     */
    static OptionalDouble correlation(List<Residual> one, List<Residual> other) {
        boolean swap = days(other) > days(one);
        var coarse = swap ? other : one;
        var fine = swap ? one : other;
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        int next = 0;
        for (var span : coarse) {
            while (next < fine.size() && !fine.get(next).to.isAfter(span.from)) {
                next++;
            }
            int end = next;
            while (end < fine.size() && !fine.get(end).to.isAfter(span.to)) {
                end++;
            }
            if (end > next) {
                x.add(span.value);
                y.add(mean(fine.subList(next, end)));
            }
        }
        return x.size() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(Summary.correlation(array(x), array(y)));
    }

    private static double mean(List<Residual> inside) {
        return inside.size() == 1
                ? inside.getFirst().value
                : inside.stream().mapToDouble(Residual::value).average().orElseThrow();
    }

    private static long days(List<Residual> residuals) {
        return residuals.stream().mapToLong(span -> span.to.toEpochDay() - span.from.toEpochDay()).max().orElse(0);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
