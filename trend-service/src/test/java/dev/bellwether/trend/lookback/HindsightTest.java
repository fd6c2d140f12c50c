package dev.bellwether.trend.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.series.Arrival;
import dev.bellwether.trend.topology.Live;
import dev.bellwether.trend.topology.Signals;
import org.junit.jupiter.api.Test;

class HindsightTest {

    /** On the tenth of November October is not closed yet, on the eleventh it is. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final String JOBS = "jobs.posts";
    private static final String NEWS = "news.mentions";
    private static final String LATE = "late.stars";
    private static final SignalDefinition[] SIGNALS = {Signals.counts(JOBS, Exposure.TOTAL),
            Signals.counts(NEWS, Exposure.PANEL, "t2", "t3", "t4", "t5", "t6", "t7"), Signals.totals(LATE, Exposure.NONE)};

    @Test
    void whatWasPublishedAtAMomentIsSaidOfItAgainWhateverCameLater() {
        var published = new LinkedHashMap<Instant, Content>();
        try (var live = new Live(DAY, SIGNALS)) {
            live.observe(totals().subList(10, 30));
            keep(live, live.observe(Live.market(DAY, 1, JOBS, NEWS)), published);
            keep(live, live.observe(List.of(Live.observation("t3", JOBS, "2026-10", 70.0))), published);
            keep(live, live.observe(List.of(Live.observation("t3", JOBS, "2026-10", 75.0))), published);
            keep(live, live.pass(Duration.ofHours(11)), published);
            keep(live, live.pass(Duration.ofHours(37)), published);
            keep(live, live.observe(List.of(Live.observation("t3", JOBS, "2026-08", 300.0))), published);
            keep(live, live.observe(List.of(Live.observation("t5", NEWS, "2026-06", null),
                    Live.observation("t9", NEWS, "2021-02", 12.0))), published);
            keep(live, live.observe(totals().subList(0, 10)), published);
            keep(live, live.pass(Duration.ofDays(31)), published);
            keep(live, live.observe(List.of(Live.observation("t3", JOBS, "2026-08", 70.0))), published);
            var ledger = ledger(live.log(), SIGNALS);

            assertThat(published).hasSize(10);
            assertThat(new HashSet<>(published.values())).hasSizeGreaterThan(6);
            published.forEach((moment, content) -> Content.of(Hindsight.of(ledger, moment)).assertIs(content));
        }
    }

    @Test
    void aMillisecondDecides() {
        var recorded = Instant.parse("2026-11-12T09:00:00.500Z");
        var ledger = ledger(List.of(), SIGNALS);
        Live.market(DAY, 1, JOBS).forEach(one -> ledger.take(one, Instant.parse("2026-10-01T00:00:00Z")));
        var correction = Live.observation("t3", JOBS, "2026-08", 300.0);
        ledger.take(correction, recorded);

        assertThat(point(Hindsight.of(ledger, recorded.minusMillis(1)), "t3", "2026-08"))
                .satisfies(point -> assertThat(point.value()).isLessThan(200)).extracting(Point::revision).isEqualTo(0);
        assertThat(point(Hindsight.of(ledger, recorded), "t3", "2026-08")).extracting(Point::value, Point::revision)
                .containsExactly(300.0, 1);
    }

    @Test
    void beforeTheFirstRecordingTheImportedHistoryIsTakenAsKnown() {
        var imported = Instant.parse("2026-11-09T12:00:00Z");
        var ledger = ledger(List.of(), SIGNALS);
        Live.market(DAY, 1, JOBS).forEach(one -> ledger.take(one, imported));

        var past = Hindsight.of(ledger, Instant.parse("2025-03-01T00:00:00Z"));

        assertThat(past.reconstructed()).isTrue();
        assertThat(past.trends()).containsKey("t9");
        assertThat(past.series().get("t9").get(JOBS).points().getLast().period()).isEqualTo(Period.parse("2025-01"));
        assertThat(Hindsight.of(ledger, imported).reconstructed()).isFalse();
    }

    @Test
    void aSignalThatCameLaterIsInNoEarlierAnswer() {
        var began = Instant.parse("2026-11-09T12:00:00Z");
        var ledger = ledger(List.of(), SIGNALS);
        Live.market(DAY, 1, JOBS).forEach(one -> ledger.take(one, began));
        totals().forEach(one -> ledger.take(one, began.plusSeconds(60)));

        assertThat(Hindsight.of(ledger, began.plusSeconds(59)).series().get("t4")).containsOnlyKeys(JOBS);
        assertThat(Hindsight.of(ledger, began.plusSeconds(60)).series().get("t4")).containsOnlyKeys(JOBS, LATE);
    }

    private static void keep(Live live, Instant moment, Map<Instant, Content> published) {
        published.put(moment, Content.of(live.trends(), live.series()));
    }

    private static List<ObservationRecorded> totals() {
        var totals = new ArrayList<ObservationRecorded>();
        for (int month = 0; month < 30; month++) {
            totals.add(Live.observation("t4", LATE, Period.parse("2026-10").plus(-month).end().minusDays(1).toString(),
                    5_000.0 - 90 * month));
        }
        return totals;
    }

    private static Point point(Past past, String technology, String period) {
        return past.series().get(technology).get(JOBS).points().stream()
                .filter(one -> one.period().equals(Period.parse(period))).findFirst().orElseThrow();
    }

    static Ledger ledger(List<ObservationRecorded> log, SignalDefinition... signals) {
        var ledger = new Ledger();
        for (var signal : signals) {
            ledger.define(signal.id(), signal);
        }
        log.forEach(one -> ledger.take(one, Arrival.of(one, 0)));
        return ledger;
    }
}
