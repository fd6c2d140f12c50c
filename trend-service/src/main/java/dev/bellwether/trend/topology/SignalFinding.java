package dev.bellwether.trend.topology;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.HotSnapshot;

/** What the work by signal brings about; each kind goes its own way. */
sealed interface SignalFinding {

    /** For a technology. */
    record Series(SeriesChange change) implements SignalFinding {}

    /** For its source. */
    record Health(SignalHealthChange change) implements SignalFinding {}

    /** For {@code trend.hot}; null if the signal has nothing to tell there any more. */
    record Hot(@Nullable HotSnapshot snapshot) implements SignalFinding {}
}
