package dev.bellwether.trend.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.bellwether.trend.forecast.Accuracy;
import dev.bellwether.trend.forecast.ForecastMethod;

class ForecastScoreTest {

    @Test
    void methodsAreComparedOverTheForecastsThatBothCouldMake() {
        var both = new Met("s.a", Map.of(ForecastMethod.LEVEL_TREND, accuracy(1.0), ForecastMethod.NAIVE, accuracy(2.0),
                ForecastMethod.SEASONAL_NAIVE, accuracy(4.0)), 10, 8, 9);
        var one = new Met("s.a", Map.of(ForecastMethod.LEVEL_TREND, accuracy(3.0), ForecastMethod.NAIVE, accuracy(3.0)), 10, 9,
                10);
        var constant = new Met("s.b", Map.of(ForecastMethod.LEVEL_TREND, accuracy(null), ForecastMethod.NAIVE, accuracy(null)), 5,
                5, 5);

        var score = ForecastScore.of("all", List.of(both, one, constant));

        assertThat(score.forecasts()).isEqualTo(3);
        assertThat(score.points()).isEqualTo(25);
        assertThat(score.toNaive()).isEqualTo(0.8);
        assertThat(score.toSeasonal()).isEqualTo(0.25);
        assertThat(score.coverage80()).isEqualTo(0.88);
        assertThat(score.coverage95()).isEqualTo(0.96);
        assertThat(score.mase().get(ForecastMethod.LEVEL_TREND)).isEqualTo(2);
    }

    @Test
    void groupsCountAlikeHoweverLargeTheyAre() {
        var relative = RelativeMase.of("x", List.of(score("a", 0.5), score("b", 2), score("c", Double.NaN)),
                ForecastScore::toNaive);

        assertThat(relative).isEqualTo(new RelativeMase("x", 2, 1.25, 1, 2, "b"));
    }

    private static ForecastScore score(String name, double toNaive) {
        return new ForecastScore(name, 1, 1, Map.of(), Map.of(), toNaive, 1, 1, 1, 1);
    }

    private static Accuracy accuracy(Double mase) {
        return new Accuracy(1, mase, 10);
    }
}
