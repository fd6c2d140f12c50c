package dev.bellwether.trend.topology;

import static dev.bellwether.events.trend.HealthState.DEGRADED;
import static dev.bellwether.events.trend.HealthState.OK;
import static dev.bellwether.events.trend.HealthState.OUTAGE;
import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.PeriodHealth;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.health.SourceHealths;
import dev.bellwether.trend.series.HealthOn;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.Stated;

class SourceHealthTest {

    private static final String JOBS = "jobs.posts";
    private static final SignalDefinition SIGNAL = Signals.counts(JOBS, Exposure.TOTAL);
    private static final List<ObservationRecorded> WELL = Market.of(TODAY, JOBS, month -> 1);
    private static final List<ObservationRecorded> BROKEN = Market.of(TODAY, JOBS,
            Market.broken(Simulated.MONTHS - 1, Simulated.MONTHS, 0.05));

    @Test
    void aChangeIsToldWithBothStatesItsReasonAndItsBeginning() {
        try (var pipeline = new Pipeline().define(SIGNAL).observe(WELL)) {
            pipeline.settle();
            pipeline.observe(BROKEN).settle();
            pipeline.observe(WELL).settle();

            assertThat(pipeline.healths).extracting("state").containsExactly(OK, OUTAGE, OK);
            assertThat(pipeline.healths).extracting("previousState").containsExactly(null, OK, OUTAGE);
            assertThat(pipeline.healths).extracting("version", Long.class).isSorted().doesNotHaveDuplicates()
                    .allMatch(version -> version > TODAY.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1000);
            var outage = pipeline.healths.get(1);
            assertThat(outage.source()).isEqualTo("jobs");
            assertThat(outage.cause()).isEqualTo(HealthCause.TOTAL);
            assertThat(outage.since()).hasToString("2026-10-01");
            assertThat(outage.reason()).isEqualTo("jobs.posts: the source counted 100 in 2026-10 against 2,000 usually");
            assertThat(outage.signals().getFirst().troubles()).extracting(PeriodHealth::period).hasToString("[2026-10]");
        }
    }

    @Test
    void whileTheLogIsReplayedNoChangeIsTold() {
        try (var pipeline = new Pipeline().replaying(true).define(SIGNAL).observe(WELL)) {
            pipeline.settle();
            pipeline.observe(BROKEN).settle();
            pipeline.replaying(false).observe(WELL).settle();

            assertThat(pipeline.healths).extracting("state").containsExactly(OK, OUTAGE, OK);
            assertThat(pipeline.healths).extracting("previousState").containsExactly(null, null, OUTAGE);
            assertThat(pipeline.healths.get(1).since()).hasToString("2026-10-01");
        }
    }

    @Test
    void whatSaysNothingNewIsNotPublished() {
        try (var pipeline = new Pipeline().define(SIGNAL).observe(WELL)) {
            pipeline.settle();
            pipeline.observe(WELL).settle();
            pipeline.pass(Duration.ofDays(1));
            pipeline.settle();

            assertThat(pipeline.healths).hasSize(1);
        }
    }

    @Test
    void silenceIsNoticedByTheDayAlone() {
        try (var pipeline = new Pipeline().define(SIGNAL).observe(WELL)) {
            pipeline.settle();
            pipeline.pass(Duration.ofDays(30));
            pipeline.settle();
            pipeline.pass(Duration.ofDays(31));
            pipeline.settle();

            assertThat(pipeline.healths).extracting("state").containsExactly(OK, DEGRADED, OUTAGE);
            assertThat(pipeline.healths.getLast().cause()).isEqualTo(HealthCause.SILENT);
            assertThat(pipeline.healths.getLast().reason())
                    .isEqualTo("jobs.posts: states nothing since 2026-11; the newest value is of 2026-10");
            assertThat(pipeline.trends.get("t9").windows().get(1).sources().getFirst().status()).isEqualTo("used");
        }
    }

    @Test
    void aSourceIsAsItsWorstSignalAndForgetsOneThatIsWithdrawn() {
        try (var pipeline = new Pipeline().define(SIGNAL, Signals.counts("jobs.ads", Exposure.TOTAL))) {
            pipeline.observe(WELL).observe(Market.of(TODAY, "jobs.ads", Market.broken(39, 39, 0.05))).settle();
            assertThat(pipeline.healths.getLast().state()).isEqualTo(OUTAGE);
            assertThat(pipeline.healths.getLast().signals()).extracting("signal").containsExactly("jobs.ads", JOBS);

            pipeline.withdraw("jobs.ads").settle();
            assertThat(pipeline.healths.getLast().state()).isEqualTo(OK);

            pipeline.withdraw(JOBS).settle();
            assertThat(pipeline.healths.getLast()).isNull();
        }
    }

    @Test
    void thePureFunctionSaysWhatTheTopologySays() {
        try (var pipeline = new Pipeline().define(SIGNAL).observe(BROKEN)) {
            pipeline.settle();
            SortedMap<String, List<Observed>> known = new TreeMap<>();
            BROKEN.forEach(one -> known.computeIfAbsent(one.technology(), key -> new ArrayList<>())
                    .add(new Observed(one.period(), "", Stated.first(one.value(), one.recordedAt()))));

            var health = HealthOn.sources(List.of(SIGNAL), signal -> known, Today.start(TODAY)).get("jobs");

            assertThat(SourceHealths.same(health, pipeline.healths.getLast())).isTrue();
        }
    }
}
