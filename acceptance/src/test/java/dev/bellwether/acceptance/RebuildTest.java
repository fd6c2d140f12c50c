package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log of the starter data, and of whatever other tests observed, replayed. */
@ExtendWith(RunningSystem.class)
class RebuildTest {

    @Test
    void theLogLeadsToTheSameTrendsAndSeriesAgain() {
        var before = RunningSystem.api().all("/api/trends");

        var report = RunningSystem.rebuilt();

        assertThat(report).contains("all equal");
        assertThat(RunningSystem.api().all("/api/trends")).isEqualTo(before);
    }
}
