package dev.bellwether.events.trend;

import org.jspecify.annotations.Nullable;

/**
 * How well a signal delivered in one closed period (docs/methods.md, "Source health").
 *
 * @param period   in the signal's trend cadence
 * @param state    never ended
 * @param cause    what is wrong; null if ok
 * @param coverage technologies with a value among those that usually have one, 0 to 1; null if those are too few to judge
 * @param total    what was counted over what usually is, like with like, not negative; null if that is too little to judge
 * @param reason   a sentence with the numbers; null if ok and judged
 */
public record PeriodHealth(Period period, HealthState state, @Nullable HealthCause cause, @Nullable Double coverage,
        @Nullable Double total, @Nullable String reason) {}
