package dev.bellwether.trend.burst;

import static dev.bellwether.trend.burst.BurstMethod.BOCPD;
import static dev.bellwether.trend.burst.BurstMethod.KLEINBERG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.topology.Signals;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final SignalDefinition TOTAL = Signals.counts("jobs.posts", Exposure.TOTAL);

    @Test
    void whatCannotBeUsedHasAReason() {
        assertThat(Batches.reason(null, series(3.0, 10.0), BOCPD)).contains("not-a-count");
        assertThat(Batches.reason(Signals.totals("git.stars", Exposure.NONE), series(3.0, 10.0), BOCPD)).contains("not-a-count");
        assertThat(Batches.reason(Signals.counts("git.commits", Exposure.NONE), series(3.0, 10.0), KLEINBERG))
                .contains("no-total");
        assertThat(Batches.reason(TOTAL, null, KLEINBERG)).contains("too-short");
        assertThat(Batches.reason(TOTAL, series(3.0, null), KLEINBERG)).contains("too-short");
        assertThat(Batches.reason(TOTAL, series(3.5, 10.0), KLEINBERG)).contains("not-whole");
        assertThat(Batches.reason(TOTAL, series(11.0, 10.0), KLEINBERG)).contains("more-than-total");
    }

    @Test
    void whatCanBeUsedHasNone() {
        assertThat(Batches.reason(TOTAL, series(3.0, 10.0000000001), KLEINBERG)).isEmpty();
        assertThat(Batches.reason(Signals.define("git.commits", SignalKind.COUNT, Cadence.MONTH, Exposure.NONE, null, 1),
                series(3.0, null), BOCPD)).isEmpty();
        assertThat(Batches.of(series(3.0, 10.0000000001), KLEINBERG).totals()).containsOnly(10);
    }

    private static SeriesSnapshot series(Double value, Double exposure) {
        return new SeriesSnapshot("go", "jobs.posts", 1, Cadence.MONTH, IntStream.range(0, 6)
                .mapToObj(month -> new Point(Period.parse("2026-01").plus(month), value, exposure, null, 0, null)).toList(),
                null);
    }
}
