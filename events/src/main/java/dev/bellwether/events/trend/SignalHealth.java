package dev.bellwether.events.trend;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How well a signal delivers.
 *
 * @param signal   id
 * @param state    now
 * @param cause    what is wrong; null if ok
 * @param since    first day of the first period of that state
 * @param reason   a sentence with the numbers; null if ok and judged
 * @param through  the newest closed period with a value
 * @param coverage of that period, see {@link PeriodHealth}; null if not judged
 * @param total    of that period, see {@link PeriodHealth}; null if not judged
 * @param troubles the newest periods that were not ok, oldest first, at most 60
 */
public record SignalHealth(String signal, HealthState state, @Nullable HealthCause cause, LocalDate since,
        @Nullable String reason,
        Period through, @Nullable Double coverage, @Nullable Double total, List<PeriodHealth> troubles) {

    /** Makes the list present and unmodifiable. */
    public SignalHealth {
        troubles = troubles == null ? List.of() : List.copyOf(troubles);
    }
}
