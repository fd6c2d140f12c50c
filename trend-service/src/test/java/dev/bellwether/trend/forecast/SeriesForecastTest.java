package dev.bellwether.trend.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.trend.series.SignalFacts;
import dev.bellwether.trend.series.Window;

class SeriesForecastTest {

    private static final Period LAST = Period.parse("2026-02");
    private static final SignalFacts COUNTS = new SignalFacts("s.x", "s", Cadence.MONTH, 1, 1, true, 0, 0);
    private static final SignalFacts SMOOTHED_SHARES = new SignalFacts("s.y", "s", Cadence.MONTH, 10_000, 6, true, 0, 0);

    @Test
    void aYearIsShownAndNoMoreThanAThirdOfWhatIsKnownCanBe() {
        var three = forecast(COUNTS, 36, month -> 50.0, Window.P3Y, ForecastMethod.LEVEL_TREND).orElseThrow();
        var five = forecast(COUNTS, 60, month -> 50.0, Window.P5Y, ForecastMethod.LEVEL_TREND).orElseThrow();
        var short9 = forecast(COUNTS, 9, month -> 50.0, Window.P3Y, ForecastMethod.LEVEL_TREND).orElseThrow();

        assertThat(List.of(three.usual(), three.longest())).containsExactly(12, 12);
        assertThat(List.of(five.usual(), five.longest())).containsExactly(12, 20);
        assertThat(List.of(short9.usual(), short9.longest())).containsExactly(3, 3);
        assertThat(three.period(12)).hasToString("2027-02");
    }

    @Test
    void ofASmoothedShareEverySixthMonthIsLookedAtAndForecastInItsOwnUnit() {
        var forecast = forecast(SMOOTHED_SHARES, 36, month -> month % 6 == 5 ? 0.2 : 0.9, Window.P3Y,
                ForecastMethod.LEVEL_TREND).orElseThrow();

        assertThat(forecast.counts().counts()).hasSize(6).containsOnly(2_000);
        assertThat(forecast.period(2)).hasToString("2027-02");
        assertThat(forecast.usual()).isEqualTo(2);
        var expected = forecast.at(1, forecast.exposure());
        assertThat(expected.mean()).isCloseTo(0.2, within(1e-3));
        assertThat(expected.low95()).isLessThan(expected.low80()).isBetween(0.1, 0.2);
    }

    @Test
    void tooLittleDataGivesNoForecast() {
        assertThat(forecast(COUNTS, 5, month -> 50.0, Window.P3Y, ForecastMethod.LEVEL_TREND)).isEmpty();
        assertThat(forecast(COUNTS, 36, month -> month == 7 ? 9.0 : 0.0, Window.P3Y, ForecastMethod.LEVEL_TREND)).isEmpty();
    }

    @Test
    void aSeasonIsRepeatedWhereThereAreThreeYearsOfIt() {
        IntFunction<Double> yearly = month -> 10.0 + month % 12;
        var forecast = forecast(COUNTS, 36, yearly, Window.P3Y, ForecastMethod.SEASONAL_NAIVE).orElseThrow();

        assertThat(IntStream.rangeClosed(1, 12).mapToObj(step -> forecast.at(step, 1).mean()))
                .allSatisfy(mean -> assertThat(mean).isPositive());
        assertThat(forecast.at(1, 1).mean()).isCloseTo(10, within(1e-9));
        assertThat(forecast.at(12, 1).mean()).isCloseTo(21, within(1e-9));
        assertThat(forecast(COUNTS, 35, yearly, Window.P3Y, ForecastMethod.SEASONAL_NAIVE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodKeepsToItsExposureAndWidensWithTime(ForecastMethod method) {
        var forecast = forecast(COUNTS, 36, month -> 100.0 + 7 * (month % 5), Window.P3Y, method).orElseThrow();
        var near = forecast.at(1, 1);
        var far = forecast.at(12, 1);

        assertThat(near.low95()).isLessThanOrEqualTo(near.low80()).isPositive();
        assertThat(near.mean()).isBetween(near.low80(), near.high80());
        assertThat(far.high95() / far.low95()).isGreaterThanOrEqualTo(0.95 * near.high95() / near.low95());
        assertThat(forecast.at(1, 10).mean()).isCloseTo(10 * near.mean(), within(1e-6));
    }

    @Test
    void oneLongIncrementAmongTheNewestIsNotTakenForTheUsualExposure() {
        var points = List.of(point(0, 10.0, 30.0), point(1, 10.0, 30.0), point(2, 10.0, 30.0), point(3, 10.0, 30.0),
                point(4, 10.0, 31.0), point(5, 40.0, 120.0), point(6, 10.0, 30.0));
        var forecast = SeriesForecast.of(points, COUNTS, period(6), Window.P3Y, 0.01, ForecastMethod.LEVEL_TREND)
                .orElseThrow();

        assertThat(forecast.exposure()).isEqualTo(31);
        assertThat(forecast.at(1, 31).mean()).isBetween(9.0, 12.0);
    }

    @ParameterizedTest
    @EnumSource(names = "SEASONAL_NAIVE", mode = EnumSource.Mode.EXCLUDE)
    void whereTheSourceSwingsCountsAreLessSureThanRates(ForecastMethod method) {
        var points = IntStream.range(0, 24)
                .mapToObj(month -> new Point(LAST.plus(month - 23), 100.0 * (1 + month % 3), 1.0 + month % 3, null, 0, null))
                .toList();
        var forecast = SeriesForecast.of(points, COUNTS, LAST, Window.P3Y, 0.01, method).orElseThrow();

        var assumed = forecast.at(4);
        var known = forecast.at(4, forecast.exposure());

        assertThat(assumed.mean()).isEqualTo(known.mean());
        assertThat(assumed.low80()).isLessThan(known.low80());
        assertThat(assumed.high80()).isGreaterThan(known.high80());
    }

    @Test
    void withoutAnExposureNothingIsAssumed() {
        var forecast = forecast(COUNTS, 36, month -> 50.0 + month % 5, Window.P3Y, ForecastMethod.LEVEL_TREND).orElseThrow();

        assertThat(forecast.at(6)).isEqualTo(forecast.at(6, 1));
    }

    private static Optional<SeriesForecast> forecast(SignalFacts signal, int months, IntFunction<Double> value, Window window,
            ForecastMethod method) {
        var points = IntStream.range(0, months)
                .mapToObj(month -> new Point(LAST.plus(month - months + 1), value.apply(month), 1.0, null, 0, null)).toList();
        return SeriesForecast.of(points, signal, LAST, window, 0.01, method);
    }

    private static Period period(int month) {
        return LAST.plus(month - 6);
    }

    private static Point point(int month, double value, double exposure) {
        return new Point(period(month), value, exposure, null, 0, null);
    }
}
