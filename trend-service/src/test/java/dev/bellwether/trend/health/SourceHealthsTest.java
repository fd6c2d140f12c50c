package dev.bellwether.trend.health;

import static dev.bellwether.events.trend.HealthCause.SILENT;
import static dev.bellwether.events.trend.HealthCause.TOTAL;
import static dev.bellwether.events.trend.HealthState.DEGRADED;
import static dev.bellwether.events.trend.HealthState.ENDED;
import static dev.bellwether.events.trend.HealthState.OK;
import static dev.bellwether.events.trend.HealthState.OUTAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SourceHealth;
import org.junit.jupiter.api.Test;

class SourceHealthsTest {

    private static final Instant NOW = Instant.parse("2026-03-15T00:00:00Z");

    @Test
    void aSourceIsAsItsWorstSignalThatStillDelivers() {
        var health = of(null, signal("s.a", OK, null, "2020-01-01"), signal("s.b", OUTAGE, TOTAL, "2026-02-01"),
                signal("s.old", ENDED, SILENT, "2024-03-01"));

        assertThat(health).extracting("state", "cause", "reason").containsExactly(OUTAGE, TOTAL, "s.b: why");
        assertThat(health.since()).hasToString("2026-02-01");
        assertThat(health.signals()).extracting(SignalHealth::signal).containsExactly("s.a", "s.b", "s.old");
    }

    @Test
    void aSignalThatEndedIsNotHeldAgainstTheOthersAndOneThatIsSilentOnlyDegrades() {
        var ended = of(null, signal("s.a", OK, null, "2020-01-01"), signal("s.old", ENDED, SILENT, "2024-03-01"));
        var silent = of(null, signal("s.a", OK, null, "2020-01-01"), signal("s.b", OUTAGE, SILENT, "2026-01-01"));

        assertThat(ended.state()).isEqualTo(OK);
        assertThat(silent).extracting("state", "cause").containsExactly(DEGRADED, SILENT);
        assertThat(silent.signals().getLast().state()).isEqualTo(OUTAGE);
    }

    @Test
    void aSourceAllOfWhoseSignalsAreSilentIsOut() {
        var silent = of(null, signal("s.a", OUTAGE, SILENT, "2026-01-01"), signal("s.b", OUTAGE, SILENT, "2025-12-01"));
        var ended = of(null, signal("s.a", ENDED, SILENT, "2022-01-01"), signal("s.b", ENDED, SILENT, "2023-06-01"));

        assertThat(silent).extracting("state", "cause").containsExactly(OUTAGE, SILENT);
        assertThat(silent.since()).hasToString("2025-12-01");
        assertThat(ended).extracting("state", "cause").containsExactly(OUTAGE, SILENT);
        assertThat(ended.since()).hasToString("2023-06-01");
    }

    @Test
    void theVersionIsTheMomentAndGrowsEvenIfTheClockStandsStill() {
        var first = of(null, signal("s.a", OK, null, "2020-01-01"));
        var second = of(first, signal("s.a", OUTAGE, TOTAL, "2026-02-01"));

        assertThat(first.version()).isEqualTo(NOW.toEpochMilli());
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(second.previousState()).isEqualTo(OK);
        assertThat(SourceHealths.same(first, second)).isFalse();
        assertThat(SourceHealths.same(first, of(first, signal("s.a", OK, null, "2020-01-01")))).isTrue();
    }

    private static SourceHealth of(SourceHealth before, SignalHealth... signals) {
        return SourceHealths.of("s", List.of(signals), NOW, before, NOW.toEpochMilli());
    }

    private static SignalHealth signal(String id, HealthState state, HealthCause cause, String since) {
        return new SignalHealth(id, state, cause, LocalDate.parse(since), state == OK ? null : "why", Period.parse("2026-02"),
                null, null, List.of());
    }
}
