package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ObjDoubleConsumer;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;

/**
 * What is known of one technology in one period of the trend.
 *
 * @param period   the period, closed
 * @param value    count, gauge, share or increment; null if missing
 * @param amount   what was observed: periods of the signal's cadence for counts, days for increments, 1 otherwise
 * @param since    the day of the snapshot that an increment counts from, which can lie periods back; null if the value belongs to this period alone
 * @param until    the day of the increment's own snapshot; null with since
 * @param size     what the level compares: the value for a complete period, or the running total; null if missing
 * @param revision how often the cell changed after its period had closed
 * @param negative whether a fall of a total was taken as no increment
 */
public record Cell(Period period, @Nullable Double value, double amount, @Nullable LocalDate since, @Nullable LocalDate until,
        @Nullable Double size, int revision, boolean negative) {

    /** Hands over each period that the value was collected in, with its part of the amount. */
    void spread(ObjDoubleConsumer<Period> to) {
        if (since == null || until == null) {
            to.accept(period, amount);
            return;
        }
        for (var part = Period.containing(since, period.cadence()); part.start().isBefore(until); part = part.plus(1)) {
            var from = part.start().isAfter(since) ? part.start() : since;
            var end = part.end().isBefore(until) ? part.end() : until;
            to.accept(part, ChronoUnit.DAYS.between(from, end));
        }
    }
}
