package dev.bellwether.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.series.Stated.Statement;

class StatedTest {

    private static final LocalDate LOOKED = LocalDate.parse("2026-11-01");

    @Test
    void everyValueIsKeptWithItsMoment() {
        var stated = Stated.first(3.0, at("2026-11-02T10:00:00.001Z")).again(null, at("2026-11-02T10:00:00.002Z"), LOOKED)
                .again(5.0, at("2026-12-01T00:00:00Z"), LOOKED);

        assertThat(stated.statements()).containsExactly(statement(3.0, "2026-11-02T10:00:00.001Z"),
                statement(null, "2026-11-02T10:00:00.002Z"), statement(5.0, "2026-12-01T00:00:00Z"));
        assertThat(stated.value()).isEqualTo(5.0);
        assertThat(stated.replaced()).containsExactly(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-12-01"));
    }

    @Test
    void theSameValueAgainChangesNothing() {
        var stated = Stated.first(null, at("2026-11-02T10:00:00Z"));

        assertThat(stated.again(null, at("2026-11-03T10:00:00Z"), LOOKED)).isSameAs(stated);
    }

    @Test
    void ofWhatWasStatedBeforeAnybodyLooksTheNewestIsKept() {
        var stated = Stated.first(1.0, at("2026-10-02T10:00:00Z")).again(2.0, at("2026-10-31T23:59:59Z"), LOOKED)
                .again(3.0, at("2026-11-01T00:00:00Z"), LOOKED);

        assertThat(stated.statements()).containsExactly(statement(2.0, "2026-10-31T23:59:59Z"),
                statement(3.0, "2026-11-01T00:00:00Z"));
    }

    @Test
    void theLastInTheLogIsTheNewestWhateverTheClocksSay() {
        var stated = Stated.first(1.0, at("2026-11-02T10:00:00Z")).again(2.0, at("2026-11-02T09:00:00Z"), LOOKED);

        assertThat(stated.statements().getLast()).isEqualTo(statement(2.0, "2026-11-02T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31,2026-11-01", "2026-10-15,2026-10-16", "2026-W44,2026-11-01", "2026-W45,2026-11-09",
            "2026-10,2026-11-01", "2026-Q3,2026-10-01", "2025,2026-01-01"})
    void aPeriodIsLookedAtWhenItOrTheMonthThatItCountsForHasEnded(String period, LocalDate looked) {
        assertThat(Closing.looked(Period.parse(period))).isEqualTo(looked);
    }

    private static Statement statement(Double value, String moment) {
        return new Statement(value, at(moment).toEpochMilli());
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
