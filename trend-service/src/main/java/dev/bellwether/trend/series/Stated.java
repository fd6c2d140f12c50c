package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What has been stated under one identity (technology, signal, period, evidence).
 *
 * @param value    the newest value; null if the source is known to have none
 * @param arrived  the day of the first statement
 * @param replaced the days on which another value replaced the former, as far as they lie after the period's end
 */
public record Stated(@Nullable Double value, LocalDate arrived, List<LocalDate> replaced) {

    /** The first statement. */
    public static Stated first(@Nullable Double value, LocalDate arrived) {
        return new Stated(value, arrived, List.of());
    }

    /**
     * A further one: the same value changes nothing, another one replaces it.
     *
     * @param end the day after the period
     */
    public Stated again(@Nullable Double other, LocalDate day, LocalDate end) {
        if (Objects.equals(value, other)) {
            return this;
        }
        return new Stated(other, arrived,
                day.isBefore(end) ? replaced : Stream.concat(replaced.stream(), Stream.of(day)).toList());
    }
}
