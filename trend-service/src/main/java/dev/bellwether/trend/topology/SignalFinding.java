package dev.bellwether.trend.topology;

/** What the work by signal brings about; each kind goes its own way. */
sealed interface SignalFinding {

    /** For a technology. */
    record Series(SeriesChange change) implements SignalFinding {}

    /** For its source. */
    record Health(SignalHealthChange change) implements SignalFinding {}
}
