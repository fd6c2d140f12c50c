package dev.bellwether.trend.hot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.series.Observed;

/** What was stated of one technology, or of the source as a whole, for the days before today. Day 0 is the oldest looked at. */
final class Days {

    /** Ten long half-lives: what is older weighs less than a thousandth. */
    static final int COUNT = 10 * 28;

    private final double[] values = new double[COUNT];
    private final BitSet stated = new BitSet(COUNT);

    /** Adds up what was stated for a day, piece of evidence by piece; the running day and what lies ahead are left out. */
    static Days of(Collection<Observed> observed, LocalDate today) {
        var days = new Days();
        Arrays.fill(days.values, Double.NaN);
        long first = today.toEpochDay() - COUNT;
        for (var one : observed) {
            long day = one.period().start().toEpochDay() - first;
            if (day >= 0 && day < COUNT) {
                days.state((int) day, one.stated().value());
            }
        }
        return days;
    }

    private void state(int day, @Nullable Double value) {
        stated.set(day);
        if (value != null) {
            values[day] = Double.isNaN(values[day]) ? value : values[day] + value;
        }
    }

    /** The sum of a day; NaN if it is missing. */
    double value(int day) {
        return values[day];
    }

    boolean known(int day) {
        return !Double.isNaN(values[day]);
    }

    /** Was it stated that there is no value? */
    boolean missing(int day) {
        return stated.get(day) && !known(day);
    }

    boolean nothingKnown() {
        return stated.stream().noneMatch(this::known);
    }
}
