package dev.bellwether.trend.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.trend.ReferenceCase;
import dev.bellwether.trend.burst.Kleinberg.Burst;
import dev.bellwether.trend.burst.RunLengths.Change;

class BurstReferenceTest {

    static Stream<ReferenceCase> automata() {
        return ReferenceCase.of("b12-kleinberg", "relevant");
    }

    static Stream<ReferenceCase> runs() {
        return ReferenceCase.of("b13-bocpd", "hazard");
    }

    @ParameterizedTest
    @MethodSource("automata")
    void burstsAreThoseOfTheCheapestSequence(ReferenceCase reference) {
        double[] relevant = reference.doubles("relevant");
        var found = Kleinberg.of(relevant, reference.doubles("total"), reference.number("s"), reference.number("gamma"));
        int[] states = IntStream.range(0, relevant.length)
                .map(t -> found.bursts().stream().anyMatch(burst -> burst.start() <= t && t <= burst.end()) ? 1 : 0).toArray();

        reference.assertMatches(Map.of("p0", found.base(), "p1", found.raised(), "transitionCost", found.entering(), "states",
                states, "totalCost", found.totalCost(), "bursts", found.bursts()));
    }

    @Test
    void aShareThatCannotBeRaisedHasNoBurst() {
        assertThat(Kleinberg.of(new double[]{5, 5, 5}, new double[]{5, 5, 5}, 2, 2).bursts()).isEmpty();
    }

    @Test
    void aBurstAtOnceIsPaidFor() {
        double[] relevant = {30, 30, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        double[] total = new double[12];
        Arrays.fill(total, 100);

        assertThat(Kleinberg.of(relevant, total, 2, 2).bursts()).extracting(Burst::start, Burst::end)
                .containsExactly(tuple(0, 1));
        assertThat(Kleinberg.of(relevant, total, 2, 50).bursts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void runLengthsAreTheReferenceOnes(ReferenceCase reference) {
        double[] counts = reference.doubles("counts");
        var runs = RunLengths.of(counts, reference.number("hazard"), reference.number("a0"), reference.number("b0"));

        reference.assertMatches(Map.of("finalRunLengthDistribution", runs.distribution(counts.length - 1),
                "mostLikelyRunLengths", IntStream.range(0, counts.length).map(runs::mostLikely).toArray()));
    }

    @Test
    void aChangeLiesBetweenTheRuns() {
        var changes = RunLengths.of(new double[]{2, 3, 2, 1, 3, 9, 8, 10, 9}, 0.05, 1, 0.5).changes();

        assertThat(changes).extracting(Change::at).containsExactly(5);
        assertThat(changes.getFirst().probability()).isBetween(0.8, 0.9);
    }

    @Test
    void steadyCountsHaveNoChangeHoweverRareTheyAre() {
        double[] counts = IntStream.range(0, 120).mapToDouble(t -> t % 9 == 0 ? 1 : 0).toArray();

        assertThat(RunLengths.of(counts, 1 / 24.0, 1, 9).changes()).isEmpty();
    }
}
