package dev.bellwether.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareProducerTest {

    @Test
    void theRateIsThatOfTheWholeRunAndNotOfItsFirstSeconds() {
        assertThat(BareProducer.rate("""
            401234 records sent, 80246.8 records/sec (30.6 MB/sec), 12.1 ms avg latency, 300.0 ms max latency.
            2000000 records sent, 160772.4 records/sec (63.8 MB/sec), 9.8 ms avg latency, 310.0 ms max latency, 3 ms 50th.
            """)).contains(160_772.4);
    }

    @Test
    void aToolThatFailedHasNone() {
        assertThat(BareProducer.rate("Exception in thread \"main\"")).isEmpty();
    }
}
