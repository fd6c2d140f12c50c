package dev.bellwether.trend.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.SeriesSnapshot.Point;

class ShuffleTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 15);

    private final Dataset data = new Simulation("s.a", "s.b").exactly("s.a", "t", 48, month -> month + 1)
            .exactly("s.b", "t", 48, month -> month + 1).data();
    private final Market market = Market.on(DAY, data.signals(), data.observed());

    @Test
    void theSameValuesComeInAnotherOrder() {
        for (var shuffle : Shuffle.values()) {
            var values = values(shuffle.of(market, data.signals(), 1), "s.a");

            assertThat(values).containsExactlyInAnyOrderElementsOf(values(market, "s.a")).isNotEqualTo(values(market, "s.a"));
            assertThat(values).isEqualTo(values(shuffle.of(market, data.signals(), 1), "s.a"))
                    .isNotEqualTo(values(shuffle.of(market, data.signals(), 2), "s.a"));
        }
    }

    @Test
    void whatSignalsShareStaysTogetherOnlyIfTheWholeTechnologyIsShuffled() {
        var whole = Shuffle.WHOLE_TECHNOLOGY.of(market, data.signals(), 1);
        var each = Shuffle.EACH_SERIES.of(market, data.signals(), 1);

        assertThat(values(whole, "s.a")).isEqualTo(values(whole, "s.b"));
        assertThat(values(each, "s.a")).isNotEqualTo(values(each, "s.b"));
    }

    private static List<Double> values(Market of, String signal) {
        return of.series("t", signal).points().stream().map(Point::value).toList();
    }
}
