package dev.bellwether.trend.momentum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;

class MomentumReferenceTest {

    static Stream<ReferenceCase> growth() {
        return ReferenceCase.of("b04-growth", "counts");
    }

    static Stream<ReferenceCase> combined() {
        return ReferenceCase.of("b05-random-effects", "logGrowth");
    }

    @ParameterizedTest
    @MethodSource("growth")
    void growthOfOneSignalIsTheReferenceOne(ReferenceCase reference) {
        var counts = counts(reference);
        reference.assertMatches(PoissonFit.of(counts)
                .map(fit -> report(Growth.of(fit, new Noise(reference.number("kappa"), reference.number("latentRho")))))
                .orElse(Map.of("status", "INSUFFICIENT_DATA")));
    }

    private static Counts counts(ReferenceCase reference) {
        List<Double> counts = reference.gappy("counts");
        int[] kept = IntStream.range(0, counts.size()).filter(i -> counts.get(i) != null).toArray();
        double[] time = reference.doubles("time");
        double[] exposure = reference.doubles("exposure");
        return new Counts(IntStream.of(kept).mapToDouble(i -> time[i]).toArray(),
                IntStream.of(kept).mapToDouble(counts::get).toArray(),
                IntStream.of(kept).mapToDouble(i -> exposure[i]).toArray());
    }

    private static Map<String, Object> report(Growth growth) {
        var fit = growth.fit();
        var actual = new HashMap<String, Object>(Map.of("n", fit.n(), "total", fit.counts().total(), "intercept",
                fit.intercept(), "logGrowth", fit.logGrowth(), "growthPerPeriod", Math.expm1(fit.logGrowth()), "sePoisson",
                fit.sePoisson(), "pearsonDispersion", fit.dispersion(), "residualLag1", fit.residualLag1(),
                "residualLag1Corrected", fit.residualLag1Corrected()));
        actual.putAll(Map.of("priorDispersion", growth.priorDispersion(), "dispersion", growth.dispersion(),
                "extraPoissonShare", growth.extraShare(), "rho", growth.rho(), "arFactor", growth.arFactor(), "se", growth.se(),
                "df", growth.df(), "tStat", growth.tStatistic(), "pValue", growth.pValue()));
        actual.putAll(Map.of("ciLow", Math.expm1(growth.low()), "ciHigh", Math.expm1(growth.high())));
        return actual;
    }

    @ParameterizedTest
    @MethodSource("combined")
    void signalsAreCombinedAsInTheReference(ReferenceCase reference) {
        var effects = RandomEffects.of(reference.doubles("logGrowth"), reference.doubles("se"));
        double variance = effects.independentVariance();
        if (reference.input().has("latentCorrelation")) {
            var shares = reference.doubles("extraPoissonShare");
            for (int i = 0; i < shares.length; i++) {
                for (int j = i + 1; j < shares.length; j++) {
                    variance += effects.sharedVariance(i, j, shares[i], shares[j])
                            * reference.input().get("latentCorrelation").get(i).get(j).asDouble();
                }
            }
        }
        var combined = new Combined(effects.logGrowth(), Math.sqrt(variance));
        reference.assertMatches(Map.of("fixedEffect", effects.fixed(), "Q", effects.q(), "tau2", effects.tau2(), "I2",
                effects.disagreement(), "weights", effects.weights(), "logGrowth", combined.logGrowth(), "se", combined.se(),
                "z", combined.z(), "pValue", combined.pValue()));
    }
}
