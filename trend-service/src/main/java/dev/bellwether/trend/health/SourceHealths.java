package dev.bellwether.trend.health;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SourceHealth;

/**
 * How a source is by its signals: as its worst that has not ended. A signal that is silent while others deliver makes it degraded, not out; one
 * all of whose signals have ended is out.
 */
public final class SourceHealths {

    private static final Comparator<SignalHealth> WORST_FIRST = Comparator.comparing(SignalHealth::state).reversed()
            .thenComparing(SignalHealth::since).thenComparing(SignalHealth::signal);

    private SourceHealths() {}

    /**
     * Puts a source's signals together.
     *
     * @param signals those that have stated something, at least one
     * @param before  the record before this one; null if there is none
     * @param now     milliseconds; the version is that, or one more than the last
     */
    public static SourceHealth of(String source, Collection<SignalHealth> signals, Instant asOf, @Nullable SourceHealth before,
            long now) {
        var alive = alive(signals);
        var byId = signals.stream().sorted(Comparator.comparing(SignalHealth::signal)).toList();
        long version = before == null ? now : Math.max(before.version() + 1, now);
        var previous = before == null ? null : before.state();
        if (alive.isEmpty()) {
            var last = signals.stream().max(Comparator.comparing(SignalHealth::since)).orElseThrow();
            return new SourceHealth(source, version, asOf, HealthState.OUTAGE, last.cause(), last.since(), last.reason(),
                    previous, byId);
        }
        var worst = alive.getFirst();
        var since = worst.state() == HealthState.OK ? alive.getLast().since() : worst.since();
        return new SourceHealth(source, version, asOf, worst.state(), worst.cause(), since,
                reason(worst, alive), previous, byId);
    }

    private static List<SignalHealth> alive(Collection<SignalHealth> signals) {
        var alive = signals.stream().filter(signal -> signal.state() != HealthState.ENDED).toList();
        var delivers = alive.stream().anyMatch(signal -> signal.cause() != HealthCause.SILENT);
        return alive.stream().map(signal -> delivers && signal.cause() == HealthCause.SILENT ? degraded(signal) : signal)
                .sorted(WORST_FIRST).toList();
    }

    private static SignalHealth degraded(SignalHealth silent) {
        return new SignalHealth(silent.signal(), HealthState.DEGRADED, silent.cause(), silent.since(), silent.reason(),
                silent.through(), silent.coverage(), silent.total(), silent.troubles());
    }

    private static @Nullable String reason(SignalHealth worst, List<SignalHealth> alive) {
        if (worst.state() == HealthState.OK) {
            return alive.stream().allMatch(signal -> signal.reason() != null) ? worst.reason() : null;
        }
        return worst.signal() + ": " + worst.reason();
    }

    /** The record as one that tells of no change: without the state before. */
    public static SourceHealth untold(SourceHealth health) {
        return new SourceHealth(health.source(), health.version(), health.asOf(), health.state(), health.cause(), health.since(),
                health.reason(), null, health.signals());
    }

    /** Whether two records say the same, whenever they were made. */
    public static boolean same(SourceHealth one, SourceHealth other) {
        return one.state() == other.state() && one.signals().equals(other.signals());
    }
}
