package dev.bellwether.trend.series;

import java.time.LocalDate;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;

/**
 * When a period counts as complete. It is decided by calendar days (UTC), never by what has arrived, so that one date in the future closes
 * nothing.
 *
 * @param afterDays days after the period's end
 */
public record Closing(int afterDays) {

    private static final int FUTURE_DAYS = 1;

    /** The first day on which the period is closed. */
    public LocalDate day(Period period) {
        return period.end().plusDays(afterDays);
    }

    /** The newest single day that is closed on a day. */
    public LocalDate lastClosedDay(LocalDate asOf) {
        return asOf.minusDays(afterDays + 1L);
    }

    /** Whether the period is closed on a day. */
    public boolean closed(Period period, LocalDate asOf) {
        return !day(period).isAfter(asOf);
    }

    /**
     * The first day from which a statement for the period is late. A period that was first heard of after its close, as in an import, stays
     * open as long again: only what comes later changes something that was known.
     */
    public LocalDate lateFrom(Period period, LocalDate firstHeardOf) {
        var known = settled(firstHeardOf);
        return known.isAfter(day(period)) ? known : day(period);
    }

    /** The day after an import that began on a day: what comes until then belongs to it. */
    public LocalDate settled(LocalDate began) {
        return began.plusDays(Math.max(1, afterDays));
    }

    /**
     * The first day on which any trend can look at an observation's period, whatever the trend's own periods are: a week can end days after the month
     * that it counts for.
     */
    public static LocalDate looked(Period period) {
        if (period.cadence().compareTo(Cadence.MONTH) >= 0) {
            return period.end();
        }
        var month = Period.containing(middle(period), Cadence.MONTH).end();
        return period.end().isBefore(month) ? period.end() : month;
    }

    /** The day that a count stands on. */
    static LocalDate middle(Period period) {
        return LocalDate.ofEpochDay((period.start().toEpochDay() + period.end().toEpochDay()) / 2);
    }

    /** Whether a statement is about a period more than one day ahead of its arrival. */
    public static boolean ahead(Period period, LocalDate arrived) {
        return period.start().isAfter(arrived.plusDays(FUTURE_DAYS));
    }
}
