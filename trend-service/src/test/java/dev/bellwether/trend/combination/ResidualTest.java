package dev.bellwether.trend.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Period;

class ResidualTest {

    @Test
    void monthsAreComparedWithQuartersByTheirMean() {
        var quarters = residuals("2024-Q1", 8, quarter -> quarter % 3);
        var months = residuals("2024-01", 24, month -> month / 3 % 3 + (month % 3 - 1) * 5);

        assertThat(Residual.correlation(quarters, months).orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(Residual.correlation(months, quarters).orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void fiveCommonPeriodsAreTooFew() {
        var early = residuals("2024-01", 12, month -> month);
        var late = residuals("2024-08", 12, month -> month);

        assertThat(Residual.correlation(early, late)).isEmpty();
    }

    private static List<Residual> residuals(String first, int n, IntToDoubleFunction value) {
        return IntStream.range(0, n).mapToObj(i -> {
            var period = Period.parse(first).plus(i);
            return new Residual(period.start(), period.end(), value.applyAsDouble(i));
        }).toList();
    }
}
