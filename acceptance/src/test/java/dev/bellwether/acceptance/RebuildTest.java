package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

/** The log of the starter data, and of whatever other tests observed, replayed. */
@ExtendWith(RunningSystem.class)
class RebuildTest {

    /** Longer than changes are gathered: what other tests stated last shows within it. */
    private static final Duration SETTLED = Duration.ofSeconds(6);

    @Test
    void theLogLeadsToTheSameTrendsAndSeriesAgain() {
        var before = settled();

        var report = RunningSystem.rebuilt();

        assertThat(report).contains("all equal");
        assertThat(RunningSystem.api().all("/api/trends")).isEqualTo(before);
    }

    private static List<JsonNode> settled() {
        var last = new AtomicReference<List<JsonNode>>(List.of());
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofSeconds(1)).during(SETTLED).until(() -> {
            var now = RunningSystem.api().all("/api/trends");
            return now.equals(last.getAndSet(now));
        });
        return last.get();
    }
}
