package dev.bellwether.trend.lookback;

import static dev.bellwether.trend.topology.Live.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.trend.topology.Live;
import dev.bellwether.trend.topology.Signals;
import org.junit.jupiter.api.Test;

class LookbackTest {

    private static final String JOBS = "jobs.posts";
    private static final Instant RECORDED = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-01T00:00:00Z");

    private final Ledger[] told = new Ledger[1];
    private final Lookback lookback = new Lookback(ledger -> {
        if (told[0] == null) {
            ledger.define(JOBS, Signals.counts(JOBS, Exposure.NONE));
            Live.market(LocalDate.of(2026, 9, 20), 1, JOBS).forEach(one -> ledger.take(one, RECORDED));
            told[0] = ledger;
        }
    });

    @Test
    void whoAsksForTheSameMomentAtTheSameTimeGetsTheSameAnswer() throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Past> call = () -> lookback.at(ASKED);
            var answers = callers.invokeAll(Stream.generate(() -> call).limit(8).toList());

            assertThat(answers.stream().map(answer -> System.identityHashCode(answer.resultNow())).collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    @Test
    void anAnswerIsKeptUntilSomethingArrivesThatWasKnownThen() {
        var first = lookback.at(ASKED);
        told[0].take(observation("t3", JOBS, "2026-08", 300.0), ASKED.plusMillis(1));
        assertThat(lookback.at(ASKED)).isSameAs(first);

        told[0].take(observation("t3", JOBS, "2026-07", 300.0), ASKED);

        assertThat(lookback.at(ASKED)).isNotSameAs(first);
    }

    @Test
    void ofManyAnswersTheLastFewAreKept() {
        var first = lookback.at(ASKED);
        List.of(1, 2, 3, 4, 5, 6, 7, 8).forEach(later -> lookback.at(ASKED.plusMillis(later)));

        assertThat(lookback.at(ASKED)).isNotSameAs(first);
    }
}
