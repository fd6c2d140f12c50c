package dev.bellwether.trend.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

class RollingOriginTest {

    private static final IntToDoubleFunction RISING = month -> 40 * Math.exp(0.04 * month);
    private static final IntToDoubleFunction TURNING = month -> month < Simulation.WINDOW ? RISING.applyAsDouble(month) : 5;

    @Test
    void onlyOriginsWithAWholeWindowBeforeAndAYearAfterAreLookedFrom() {
        assertThat(rolling(RISING).origins()).containsExactly(LocalDate.of(2022, 1, 15));
        assertThat(new RollingOrigin(new Simulation("s.a").poisson("s.a", 3, 60, RISING).data()).origins()).hasSize(5);
    }

    @Test
    void aDirectionThatGoesOnIsRight() {
        var all = rolling(RISING).directions().getFirst();

        assertThat(all.judged()).isEqualTo(12);
        assertThat(all.labels()).isEqualTo(12);
        assertThat(all.labelsRight()).isEqualTo(1);
    }

    @Test
    void ofLanguagesOnlyThoseThatSeveralSourcesTellOfAreCounted() {
        var simulation = new Simulation("s.a", "other.b").poisson("s.a", 12, Simulation.ONE_ORIGIN, RISING)
                .exactly("other.b", "t1", Simulation.ONE_ORIGIN, RISING).exactly("other.b", "t2", Simulation.ONE_ORIGIN, RISING)
                .exactly("other.b", "t7", Simulation.ONE_ORIGIN, RISING);

        var languages = new RollingOrigin(simulation.data()).languages("languages");

        assertThat(languages).isEqualTo(new HitRate("languages", 2, 1, 2, 1));
    }

    @Test
    void aTurnAfterTheOriginIsNotForeseenByLabels() {
        var all = turning().directions().getFirst();

        assertThat(all.labels()).isEqualTo(12);
        assertThat(all.labelsRight()).isCloseTo(7 / 12.0, within(1e-4));
        assertThat(all.signRight()).isCloseTo(7 / 12.0, within(1e-4));
    }

    @Test
    void aTurnAfterTheOriginIsNotForeseenByForecasts() {
        var scores = turning().forecasts(true);

        assertThat(scores.getFirst().forecasts()).isEqualTo(12);
        assertThat(scores.getFirst().points()).isEqualTo(12 * 12);
        assertThat(scores.getFirst().coverage95()).isLessThanOrEqualTo(7 / 12.0);
        assertThat(scores).extracting(ForecastScore::of).containsExactly("all", "s.a");
    }

    @Test
    void ofPureNoiseTheLevelIsBetterThanTheLastValueAndTheIntervalsHoldWhatTheySay() {
        var score = new RollingOrigin(new Simulation("s.a").poisson("s.a", 40, 72, month -> 30).data()).forecasts(true)
                .getFirst();

        assertThat(score.toNaive()).isLessThan(0.85);
        assertThat(score.toSeasonal()).isLessThan(0.85);
        assertThat(score.coverage80()).isBetween(0.75, 0.93);
        assertThat(score.coverage95()).isBetween(0.92, 0.99);
    }

    @Test
    void shufflingTakesTheLabelsAway() {
        var rolling = rolling(RISING);

        for (var shuffle : Shuffle.values()) {
            var labels = rolling.falseLabels(shuffle, 20);
            // Where low months come together, they look like an outage and are not judged.
            assertThat(labels.judged()).isBetween(20 * 10, 20 * 12);
            assertThat(labels.share()).as(labels.of()).isLessThan(0.05);
        }
    }

    /** Five of twelve turn, the others go on: if most did, the source would be in outage. */
    private static RollingOrigin turning() {
        var simulation = new Simulation("s.a").poisson("s.a", 12, Simulation.ONE_ORIGIN, RISING);
        for (int technology = 0; technology < 5; technology++) {
            simulation.exactly("s.a", "t" + technology, Simulation.ONE_ORIGIN, TURNING);
        }
        return new RollingOrigin(simulation.data());
    }

    private static RollingOrigin rolling(IntToDoubleFunction mean) {
        return new RollingOrigin(new Simulation("s.a").poisson("s.a", 12, Simulation.ONE_ORIGIN, mean).data());
    }
}
