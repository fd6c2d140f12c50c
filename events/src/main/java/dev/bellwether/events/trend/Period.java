package dev.bellwether.events.trend;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A day, ISO week, month, quarter or year, in UTC. Written {@code 2026-02-28}, {@code 2026-W09}, {@code 2026-02}, {@code 2026-Q1},
 * {@code 2026}.
 *
 * @param cadence its length
 * @param start   its first day
 */
public record Period(Cadence cadence, LocalDate start) implements Comparable<Period> {

    private static final DateTimeFormatter QUARTER = new DateTimeFormatterBuilder().appendPattern("uuuu-'Q'Q")
            .parseDefaulting(IsoFields.DAY_OF_QUARTER, 1).toFormatter(Locale.ROOT);

    /** The period of that length that a day lies in. */
    public static Period containing(LocalDate day, Cadence cadence) {
        return new Period(cadence, switch (cadence) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        });
    }

    /** @throws IllegalArgumentException if the text is none of the five forms */
    @JsonCreator
    public static Period parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> new Period(Cadence.YEAR, Year.parse(text).atDay(1));
                case 7 -> text.charAt(5) == 'Q' ? quarter(text) : new Period(Cadence.MONTH, YearMonth.parse(text).atDay(1));
                case 8 -> new Period(Cadence.WEEK, LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
                default -> new Period(Cadence.DAY, LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period such as 2026-02-28, 2026-W09, 2026-02, 2026-Q1 or 2026", e);
        }
    }

    private static Period quarter(String text) {
        return containing(LocalDate.from(QUARTER.parse(text)), Cadence.QUARTER);
    }

    /** The first day after it. */
    public LocalDate end() {
        return plus(1).start;
    }

    /** The period so many periods later (earlier if negative). */
    public Period plus(long periods) {
        return new Period(cadence, switch (cadence) {
            case DAY -> start.plusDays(periods);
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(3 * periods);
            case YEAR -> start.plusYears(periods);
        });
    }

    /** A number that grows by one from a period to the next of the same cadence. */
    public long index() {
        return switch (cadence) {
            case DAY -> start.toEpochDay();
            case WEEK -> Math.floorDiv(start.toEpochDay() + 3, 7);
            case MONTH -> start.getYear() * 12L + start.getMonthValue() - 1;
            case QUARTER -> start.getYear() * 4L + (start.getMonthValue() - 1) / 3;
            case YEAR -> start.getYear();
        };
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }

    @Override
    @JsonValue
    public String toString() {
        return switch (cadence) {
            case DAY -> start.toString();
            case WEEK -> start.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> "%04d-Q%d".formatted(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> "%04d".formatted(start.getYear());
        };
    }
}
