package dev.bellwether.scoring.robustness.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void withoutGapsItIsCertainWhoIsFirst() {
        var confidence = new Confidence(Alternatives.complete(new double[][]{{0.9, 0.1}, {0.1, 0.9}, {0.9, 0.1}}));
        confidence.ask(0, 0.8, 0.2);
        confidence.ask(0, 0.2, 0.8);
        confidence.ask(2, 0.8, 0.2);
        assertThat(confidence.shares(1000, 1)).containsExactly(1.0, 0.0, 1.0);
    }

    @Test
    void aGapOfARivalMakesItAsLikelyAsTheCatalogsValuesAre() {
        var confidence = new Confidence(
                new Alternatives(new double[][]{{0.5, 0, 0.3}}, List.of(new Gap(1, 0, 1, new double[]{0.1, 0.2, 0.3, 0.9}))));
        confidence.ask(0, 1);
        confidence.ask(1, 1);
        confidence.ask(2, 1);
        var shares = confidence.shares(4_000, 1);
        assertThat(shares.get(0)).isCloseTo(0.75, within(0.03));
        assertThat(shares.get(1)).isEqualTo(1 - shares.get(0));
        assertThat(shares.get(2)).isZero();
        assertThat(confidence.shares(4_000, 1)).isEqualTo(shares);
    }
}
