package dev.bellwether.scoring.value;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.bellwether.scoring.ReferenceCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalisationCasesTest {

    private static final Map<String, UnaryOperator<double[]>> BY_THE_SET = Map.of("minMaxBenefit",
            x -> Normalisation.minMax(x, Better.MORE), "minMaxCost", x -> Normalisation.minMax(x, Better.LESS), "vector",
            Normalisation::vector, "sum", x -> Normalisation.sum(x, Better.MORE), "sumCost",
            x -> Normalisation.sum(x, Better.LESS), "maxBenefit", x -> Normalisation.ratio(x, Better.MORE), "ratioCost",
            x -> Normalisation.ratio(x, Better.LESS), "zScorePopulation", x -> Normalisation.zScore(x, Better.MORE));

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.of("a01-normalisation");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void columnsAreNormalisedByTheSet(ReferenceCase given) {
        BY_THE_SET.forEach((field, normalise) -> {
            if (given.expects(field)) {
                given.same(field, normalise.apply(given.row("values")));
            }
            if (given.expects(field + "Error")) {
                given.refused(field + "Error", () -> normalise.apply(given.row("values")));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valuesArePlacedOnFixedScales(ReferenceCase given) {
        var lo = given.number("lower");
        var hi = given.number("upper");
        place(given, "fixedBoundsBenefit", new LinearScale(lo, hi, Better.MORE));
        place(given, "fixedBoundsCost", new LinearScale(lo, hi, Better.LESS));
        if (given.expects("logBoundsBenefit")) {
            place(given, "logBoundsBenefit", new LogScale(lo, hi, Better.MORE));
        }
        if (given.expects("target")) {
            place(given, "target", new TargetScale(lo, given.number("target"), hi));
        }
    }

    private static void place(ReferenceCase given, String field, NumberScale scale) {
        if (given.expects(field)) {
            given.same(field, Arrays.stream(given.row("values")).map(x -> scale.place(x).value()).toArray());
        }
    }
}
