package dev.bellwether.trend.lookback;

import static dev.bellwether.trend.topology.Live.observation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.topology.Signals;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final String JOBS = "jobs.posts";
    private static final Instant FOUNDED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LONG_BEFORE = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TEN_DAYS_LATER = Instant.parse("2026-03-11T00:00:00Z");

    private final Ledger ledger = new Ledger();

    LedgerTest() {
        ledger.define(JOBS, Signals.counts(JOBS, Exposure.NONE));
        ledger.take(observation("go", JOBS, "2026-01", 5.0), FOUNDED);
        ledger.changedFrom();
    }

    @Test
    void whatArrivesWhileASignalIsFoundedIsItsHistory() {
        ledger.take(observation("go", JOBS, "2019-01", 7.0), TEN_DAYS_LATER.minusMillis(1));

        assertThat(values(LONG_BEFORE)).containsExactly(7.0, 5.0);
        assertThat(values(FOUNDED)).containsExactly(5.0);
        assertThat(ledger.changedFrom()).isEqualTo(Instant.MIN);
    }

    @Test
    void whatArrivesLaterIsKnownFromThenOn() {
        ledger.take(observation("go", JOBS, "2019-01", 7.0), TEN_DAYS_LATER);

        assertThat(values(LONG_BEFORE)).containsExactly(5.0);
        assertThat(values(TEN_DAYS_LATER.minusMillis(1))).containsExactly(5.0);
        assertThat(values(TEN_DAYS_LATER)).containsExactly(7.0, 5.0);
        assertThat(ledger.changedFrom()).isEqualTo(TEN_DAYS_LATER);
    }

    @Test
    void aCorrectionIsNeverPartOfTheHistory() {
        var soon = FOUNDED.plusSeconds(60);
        ledger.take(observation("go", JOBS, "2026-01", 9.0), soon);

        assertThat(values(LONG_BEFORE)).containsExactly(5.0);
        assertThat(values(soon.minusMillis(1))).containsExactly(5.0);
        assertThat(values(soon)).containsExactly(9.0);
        assertThat(ledger.changedFrom()).isEqualTo(soon);
    }

    @Test
    void theSameAgainChangesNoAnswer() {
        ledger.take(observation("go", JOBS, "2026-01", 5.0), FOUNDED.plusSeconds(60));

        assertThat(ledger.changedFrom()).isEqualTo(Instant.MAX);
        assertThat(ledger.size()).isEqualTo(1);
    }

    private List<Double> values(Instant asOf) {
        return ledger.known(JOBS, asOf).getOrDefault("go", List.of()).stream().map(Observed::stated)
                .map(stated -> stated.value()).toList();
    }
}
