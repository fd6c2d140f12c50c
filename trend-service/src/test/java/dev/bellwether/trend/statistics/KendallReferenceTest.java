package dev.bellwether.trend.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;

class KendallReferenceTest {

    static Stream<ReferenceCase> plain() {
        return ReferenceCase.of("b01-theil-sen-mann-kendall", "values");
    }

    static Stream<ReferenceCase> dependent() {
        return ReferenceCase.of("b02-autocorrelation-corrected-mk", "values");
    }

    static Stream<ReferenceCase> seasonal() {
        return ReferenceCase.of("b03-seasonal-kendall", "values");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void slopeAndTestAreTheReferenceOnes(ReferenceCase reference) {
        var series = Gaps.dropped(reference.gappy("time"), reference.gappy("values"));
        var test = MannKendall.of(series);
        var line = TheilSen.of(series);
        var actual = new HashMap<String, Object>(Map.of("n", test.n(), "S", test.s(), "varS", test.variance(), "z", test.z(),
                "pValue", test.pValue(), "tauA", test.tauA(), "tauB", test.tauB(), "slope", line.slope(), "intercept",
                line.intercept()));
        actual.put("slopeLow95", line.low95());
        actual.put("slopeHigh95", line.high95());
        ExactKendall.pValue(test).ifPresent(p -> actual.put("exactPValue", p));
        if (!test.conclusive()) {
            actual.put("status", "INSUFFICIENT_DATA");
        }
        reference.assertMatches(actual);
    }

    @ParameterizedTest
    @MethodSource("dependent")
    void dependenceWidensTheVarianceAsInTheReference(ReferenceCase reference) {
        var values = reference.doubles("values");
        var uncorrected = MannKendall.of(Gaps.none(values));
        var hamedRao = DependentKendall.hamedRao(values, (int) reference.number("hamedRaoMaxLag"));
        var yueWang = DependentKendall.yueWang(values, (int) reference.number("yueWangMaxLag"));
        reference.assertMatches(Map.of("varSUncorrected", uncorrected.variance(), "zUncorrected", uncorrected.z(),
                "hamedRao", corrected(hamedRao, "rankAcf", values), "yueWang", corrected(yueWang, "acf", values)));
    }

    private static Map<String, Object> corrected(DependentKendall test, String acf, double[] values) {
        return Map.of(acf, test.autocorrelation(), "threshold", DependentKendall.threshold(values.length), "factorRaw",
                test.factorRaw(), "factor", test.factor(), "varS", test.variance(), "z", test.z(), "pValue", test.pValue(),
                "S", test.test().s(), "slope", TheilSen.of(Gaps.none(values)).slope());
    }

    @ParameterizedTest
    @MethodSource("seasonal")
    void seasonsAreTestedEachOnItsOwn(ReferenceCase reference) {
        var test = SeasonalKendall.of(reference.gappy("values"), (int) reference.number("period"));
        reference.assertMatches(Map.of("S", test.s(), "varS", test.variance(), "z", test.z(), "pValue", test.pValue(), "tau",
                test.tau(), "slopePerCycle", test.slopePerCycle()));
    }

    static Stream<ReferenceCase> many() {
        return ReferenceCase.of("b06-multiple-testing", "pValues");
    }

    @ParameterizedTest
    @MethodSource("many")
    void manyTestsAreAdjustedTogether(ReferenceCase reference) {
        var q = BenjaminiHochberg.adjust(reference.doubles("pValues"));
        reference.assertMatches(Map.of("qValues", q, "rejectedAt10",
                IntStream.range(0, q.length).mapToObj(i -> q[i] <= 0.10).toList()));
    }

    static Stream<ReferenceCase> movements() {
        return ReferenceCase.of("b15-event-time-and-accuracy", "previous");
    }

    @ParameterizedTest
    @MethodSource("movements")
    void movementsNameGainsAndLeavers(ReferenceCase reference) {
        var previous = reference.input().get("previous").valueStream().map(node -> node.asString()).toList();
        var current = reference.input().get("current").valueStream().map(node -> node.asString()).toList();
        reference.assertMatches(Map.of("movement", RankMovement.between(previous, current), "left",
                RankMovement.left(previous, current)));
    }
}
