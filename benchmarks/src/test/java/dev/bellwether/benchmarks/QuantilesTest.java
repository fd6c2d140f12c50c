package dev.bellwether.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void eachIsATimeThatOccurred() {
        var hundred = IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList().reversed();

        assertThat(Quantiles.of(hundred)).isEqualTo(new Quantiles(100, 50, 99, 100));
        assertThat(Quantiles.of(List.of(3.0))).isEqualTo(new Quantiles(1, 3, 3, 3));
    }

    @Test
    void ofNothingNoneIsKnown() {
        assertThat(Quantiles.of(List.of()).p99()).isNaN();
    }
}
