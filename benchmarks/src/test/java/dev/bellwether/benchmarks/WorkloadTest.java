package dev.bellwether.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WorkloadTest {

    private final Workload workload = new Workload(7, 2, 36, YearMonth.of(2026, 10));

    @Test
    void aRoundStatesEveryMonthOfEverySignalOfEveryTechnologyOnce() {
        var seen = new HashSet<String>();
        IntStream.range(0, workload.size()).mapToObj(i -> workload.statement(1, i))
                .forEach(one -> seen.add(one.technology() + one.signal() + one.period()));

        assertThat(seen).hasSize(7 * 2 * 36);
        assertThat(workload.bodies(1, 100, BodyFormat.NDJSON)).hasSize(6);
        assertThat(String.join("", workload.bodies(1, 100, BodyFormat.NDJSON)).lines()).hasSize(workload.size());
    }

    @Test
    void theNewestValueIsTheOneThatTheRoundEndsWithAndEveryRoundHasAnother() {
        var last = workload.statement(3, workload.size() - 1);

        assertThat(last.period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(last.value()).isEqualTo(workload.newest(3, 6, 1)).isNotEqualTo(workload.newest(4, 6, 1));
    }

    @Test
    void everyRunStatesTheSame() {
        assertThat(new Workload(7, 2, 36, YearMonth.of(2026, 10)).bodies(2, 50, BodyFormat.CSV))
                .isEqualTo(workload.bodies(2, 50, BodyFormat.CSV));
    }
}
