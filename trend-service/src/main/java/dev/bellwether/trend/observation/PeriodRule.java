package dev.bellwether.trend.observation;

import java.time.Clock;
import java.time.LocalDate;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;

/**
 * Which periods can be stated. A date stands for the signal's period that contains it. Nothing may begin more than a day ahead: a single
 * far-off period would close all periods before it.
 */
final class PeriodRule {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private final Clock clock;

    PeriodRule(Clock clock) {
        this.clock = clock;
    }

    /**
     * The period in the signal's cadence; null if there is a fault.
     *
     * @param signal null if not known, which is a fault of another field: the cadence is not looked at
     */
    Period check(String text, SignalDefinition signal, Faults faults) {
        try {
            return check(Period.parse(text), signal, faults);
        } catch (IllegalArgumentException e) {
            faults.add("/period", e.getMessage());
            return null;
        }
    }

    private Period check(Period stated, SignalDefinition signal, Faults faults) {
        var newest = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1);
        if (stated.start().isAfter(newest)) {
            faults.add("/period", "'" + stated + "' is in the future");
        } else if (stated.start().isBefore(FIRST)) {
            faults.add("/period", "'" + stated + "' is before " + FIRST);
        } else if (signal != null && stated.cadence() == Cadence.DAY) {
            return Period.containing(stated.start(), signal.cadence());
        } else if (signal != null && stated.cadence() != signal.cadence()) {
            faults.add("/period", "'%s' is no %s, and '%s' is stated by the %2$s".formatted(stated, name(signal), signal.id()));
        } else {
            return stated;
        }
        return null;
    }

    private static String name(SignalDefinition signal) {
        return signal.cadence().name().toLowerCase();
    }
}
