package dev.bellwether.trend.view.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import dev.bellwether.defaults.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    @Test
    void aDateStandsForTheEndOfItsDayAndTodayForThisMoment() {
        assertThat(Parameter.asOf("2026-03-14", NOW)).isEqualTo("2026-03-14T23:59:59.999Z");
        assertThat(Parameter.asOf("2026-03-15", NOW)).isNull();
        assertThat(Parameter.asOf(null, NOW)).isNull();
    }

    @Test
    void anInstantStandsForItself() {
        assertThat(Parameter.asOf("2026-03-15T11:59:59.5Z", NOW)).isEqualTo("2026-03-15T11:59:59.5Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-16", "2026-03-15T12:00:01Z", "2026-13-01", "yesterday", "2026-03-15T12:00", ""})
    void theFutureAndWhatIsNoMomentAreRefused(String text) {
        assertThatThrownBy(() -> Parameter.asOf(text, NOW)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults().getFirst().pointer()).isEqualTo("/asOf"));
    }
}
