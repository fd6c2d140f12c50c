package dev.bellwether.scoring.radar.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.bellwether.scoring.radar.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RingRuleTest {

    private static final Rule RULE = rule(4, 0.03);

    @ParameterizedTest
    @CsvSource({"0.90,0", "0.75,0", "0.749,1", "0.60,1", "0.59,2", "0.45,2", "0.449,3", "0,3"})
    void whatIsNotOnTheRadarGetsTheRingThatItsValueFallsInto(double value, int ring) {
        assertThat(RingRule.ring(RULE, null, value(value, false))).isEqualTo(ring);
    }

    @ParameterizedTest
    @CsvSource({"1,0.77,1", "1,0.78,0", "1,0.58,1", "1,0.57,1", "1,0.569,2", "3,0.80,0", "0,0.40,3", "0,0.72,0", "0,0.719,1"})
    void anEntryMovesOnlyPastTheMargin(int current, double value, int ring) {
        assertThat(RingRule.ring(RULE, current, value(value, false))).isEqualTo(ring);
    }

    @ParameterizedTest
    @CsvSource({"3,0.95,1", "0,0.95,0", "2,0.10,2", "0,0.10,0", "1,0.62,1"})
    void whereLittleIsKnownNothingGetsIntoTheInnermostRingOrFurtherOut(int current, double value, int ring) {
        assertThat(RingRule.ring(RULE, current, value(value, true))).isEqualTo(ring);
    }

    @Test
    void whatIsBarredBelongsIntoTheOutermostRing() {
        assertThat(RingRule.ring(RULE, 0, Evidence.barred("r", "It is retired."))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8})
    void onceAProposalIsFollowedTheSameEvidenceProposesNothingMore(int rings) {
        var random = new Random(rings);
        for (var i = 0; i < 2000; i++) {
            var evidence = value(random.nextDouble(), random.nextBoolean());
            var rule = rule(rings, random.nextDouble() / 5);
            var first = RingRule.ring(rule, random.nextInt(rings), evidence);
            assertThat(RingRule.ring(rule, first, evidence)).isEqualTo(first);
        }
    }

    @Test
    void aValueThatVariesByLessThanTheMarginAroundAThresholdMovesNothingToAndFro() {
        var random = new Random(7);
        for (var threshold : RULE.thresholds()) {
            var settled = RingRule.ring(RULE, 3, value(threshold, false));
            for (var i = 0; i < 500; i++) {
                var near = threshold + (random.nextDouble() * 2 - 1) * (RULE.margin() - 1e-6);
                assertThat(RingRule.ring(RULE, settled, value(near, false))).isEqualTo(settled);
            }
        }
    }

    @Test
    void aHigherValueNeverPutsAnythingFurtherOut() {
        for (var current = 0; current < 4; current++) {
            var from = current;
            for (var provisional : List.of(true, false)) {
                var rings = IntStream.rangeClosed(0, 1000).map(i -> RingRule.ring(RULE, from, value(i / 1000.0, provisional)));
                assertThat(rings.boxed().toList()).isSortedAccordingTo((a, b) -> b - a);
            }
        }
    }

    private static Rule rule(int rings, double margin) {
        return new Rule("p", "P3Y", Rule.thresholds(rings), margin, 0.05, 5);
    }

    private static Evidence value(double value, boolean provisional) {
        return new Evidence("r", null, 1, 1, value, value, value, provisional, null, null, value);
    }
}
