package dev.bellwether.events.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-02-28,DAY,2026-02-28,2026-03-01", "2026-W01,WEEK,2025-12-29,2026-01-05",
            "2026-02,MONTH,2026-02-01,2026-03-01",
            "2026-Q4,QUARTER,2026-10-01,2027-01-01", "2026,YEAR,2026-01-01,2027-01-01"})
    void aTextIsReadAndWrittenAlike(String text, Cadence cadence, LocalDate start, LocalDate end) {
        var period = Period.parse(text);
        assertThat(period).isEqualTo(new Period(cadence, start)).hasToString(text);
        assertThat(period.end()).isEqualTo(end);
        assertThat(Json.mapper().readValue(Json.mapper().writeValueAsString(period), Period.class)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-Q5", "2026-W54", "2026-02-30", "26", "soon", "", "2026-1-1"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(text);
    }

    @ParameterizedTest
    @EnumSource
    void consecutivePeriodsHaveConsecutiveIndexes(Cadence cadence) {
        var first = Period.containing(LocalDate.of(2019, 12, 30), cadence);
        for (var n = 0; n < 120; n++) {
            assertThat(first.plus(n).index()).isEqualTo(first.index() + n);
            assertThat(Period.containing(first.plus(n).end().minusDays(1), cadence)).isEqualTo(first.plus(n));
        }
    }

    @Test
    void periodsAreOrderedByTheirStart() {
        assertThat(Period.parse("2025-12")).isLessThan(Period.parse("2026-01"));
    }
}
