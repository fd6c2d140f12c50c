package dev.bellwether.events.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How well a source delivers, by what it stated; apply it only if {@code version} is newer than what is known. A record with
 * a previous state that is not its state tells of a change.
 *
 * @param source        id
 * @param version       grows with each record of the source
 * @param asOf          the moment whose closed periods were looked at
 * @param state         the worst of the signals that have not ended; never ended
 * @param cause         what is wrong; null if ok
 * @param since         first day of the first period of that state
 * @param reason        a sentence with the numbers; null if ok and judged
 * @param previousState what the record before this one said; null in the first one, and in those of a replay of the log, which tells no change a second
 *                      time
 * @param signals       how well each of its signals delivers, by id
 */
public record SourceHealth(String source, long version, Instant asOf, HealthState state, @Nullable HealthCause cause,
        LocalDate since, @Nullable String reason, @Nullable HealthState previousState, List<SignalHealth> signals) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.source-health.v1";

    /** Makes the list present and unmodifiable. */
    public SourceHealth {
        signals = signals == null ? List.of() : List.copyOf(signals);
    }
}
