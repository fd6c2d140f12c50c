package dev.bellwether.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void aWholeThatIsKnownIsCoveredByOneAndNotMoreWhateverTheRounding() {
        var weights = List.of(0.4000000000000001, 0.30000000000000004, 0.20000000000000004, 0.10000000000000002);

        assertThat(Estimate.sum(weights.stream().map(weight -> Estimate.of(weight, 1.0, 0)).toList()).coverage()).isEqualTo(1);
    }
}
