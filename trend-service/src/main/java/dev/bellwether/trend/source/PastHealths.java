package dev.bellwether.trend.source;

import java.time.Instant;
import java.util.Optional;

import dev.bellwether.events.trend.SourceHealth;

/** How sources were. */
@FunctionalInterface
public interface PastHealths {

    /** What the numbers known at a moment of the past said of a source; empty if it had none. */
    Optional<SourceHealth> find(String source, Instant asOf);
}
