package dev.bellwether.trend.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;
import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.momentum.LogRates;

class ForecastReferenceTest {

    static Stream<ReferenceCase> forecasts() {
        return ReferenceCase.of("b07-forecast", "counts");
    }

    static Stream<ReferenceCase> holt() {
        return ReferenceCase.of("b08-holt-damped", "values");
    }

    static Stream<ReferenceCase> accuracy() {
        return ReferenceCase.of("b15-event-time-and-accuracy", "training");
    }

    @ParameterizedTest
    @MethodSource("forecasts")
    void theDefaultForecastIsTheReferenceOne(ReferenceCase reference) {
        double[] counts = reference.doubles("counts");
        var rates = LogRates.counted(new Counts(IntStream.range(0, counts.length).asDoubleStream().toArray(), counts,
                reference.doubles("exposure")), 1);
        var trend = LevelTrend.of(rates, reference.number("q"));
        double[] future = reference.doubles("futureExposure");
        reference.assertMatches(Map.of("R", rates.noise(), "alpha", trend.gain(), "level", trend.level(), "theilSenSlope",
                trend.slope(), "theilSenLevel", trend.lineLevel(), "steps", IntStream.rangeClosed(1, future.length)
                        .mapToObj(step -> step(trend, step, future[step - 1])).toList()));
    }

    private static Map<String, Object> step(LevelTrend trend, int step, double exposure) {
        var expected = trend.at(step, exposure, 0);
        var all = new HashMap<String, Object>(Map.of("h", step, "logLevel", trend.level(), "logTheilSen", trend.logTrend(step),
                "logForecast", trend.logForecast(step), "logVariance", trend.logVariance(step), "mean", expected.mean(),
                "variance", trend.variance(step, exposure, 0)));
        all.putAll(Map.of("lo80", expected.low80(), "lo95", expected.low95(), "hi80", expected.high80(), "hi95",
                expected.high95()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("holt")
    void dampedHoltIsTheReferenceOne(ReferenceCase reference) {
        var constants = new HoltDamped.Constants(reference.number("alpha"), reference.number("betaStar"),
                reference.number("phi"));
        var holt = HoltDamped.of(reference.doubles("values"), constants, reference.number("level0"),
                reference.number("trend0"));
        var steps = IntStream.rangeClosed(1, (int) reference.number("horizon"));
        reference.assertMatches(Map.of("level", holt.level(), "trend", holt.trend(), "fitted", holt.fitted(), "residuals",
                holt.residuals(), "forecast", steps.mapToDouble(holt::forecast).toArray(), "variance",
                IntStream.rangeClosed(1, (int) reference.number("horizon"))
                        .mapToDouble(step -> holt.variance(step) * reference.number("sigma2")).toArray()));
    }

    @ParameterizedTest
    @MethodSource("accuracy")
    void accuracyIsTheReferenceOne(ReferenceCase reference) {
        var accuracy = Accuracy.of(reference.doubles("training"), reference.doubles("actual"), reference.doubles("forecast"),
                (int) reference.number("season"));
        var actual = new HashMap<String, Object>(Map.of("scale", accuracy.scale(), "smape", accuracy.smape()));
        actual.put("mase", accuracy.mase());
        reference.assertMatches(actual);
    }
}
