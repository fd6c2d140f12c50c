package dev.bellwether.trend.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.series.Window;

class TruthTest {

    private static final Period ANCHOR = Period.parse("2021-12");
    private static final LocalDate LATER = LocalDate.of(2023, 1, 15);

    @Test
    void theRateOfTheYearAfterIsComparedWithTheWindows() {
        assertThat(truth(48, month -> month < 36 ? 10 : 20)).hasValueCloseTo(Math.log((240.5 / 12) / (360.5 / 36)),
                within(1e-12));
        assertThat(truth(48, month -> month < 36 ? 20 : 10).orElseThrow()).isNegative();
    }

    @Test
    void halfAYearIsTheLeast() {
        assertThat(truth(42, month -> 10)).isPresent();
        assertThat(truth(41, month -> 10)).isEmpty();
    }

    @Test
    void figuresAreCounted() {
        var rate = HitRate.of("x",
                List.of(new Outcome("t", true, false, true, 1), new Outcome("t", true, true, false, 1),
                        new Outcome("t", false, false, true, 2),
                        new Outcome("t", false, false, true, 3)));

        assertThat(rate).isEqualTo(new HitRate("x", 4, 0.75, 2, 0.5));
        assertThat(FalseLabels.of("x", 200, 3).share()).isEqualTo(0.015);
        assertThat(Target.of("x", 0.75, 0.93, 0.93).met()).isTrue();
        assertThat(Target.of("x", 0.75, 0.93, 0.94).met()).isFalse();
    }

    private static OptionalDouble truth(int months, IntToDoubleFunction count) {
        var data = new Simulation("s.a").exactly("s.a", "t", months, count).data();
        return Truth.of(Market.on(LATER, data.signals(), data.observed()).series("t", "s.a"), ANCHOR, Window.P3Y);
    }
}
