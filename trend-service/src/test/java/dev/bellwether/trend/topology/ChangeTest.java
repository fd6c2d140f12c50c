package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.Cause;
import dev.bellwether.trend.combination.TrendChanges;

class ChangeTest {

    private static final String JOBS = "jobs.posts";
    private static final LocalDate START = LocalDate.of(2026, 9, 15);
    /** When the import of the first day is history, and what comes is news. */
    private static final Duration LATER = Duration.ofDays(20);
    private static final LocalDate THEN = START.plusDays(20);

    @Test
    void anImportInPartsIsNoRevision() {
        var all = steady();
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(all.subList(0, 20)).settle();
            pipeline.observe(all.subList(20, all.size())).settle();

            assertThat(pipeline.changes).filteredOn(TrendChanges::revises).isEmpty();
        }
    }

    @Test
    void whatCameInPartsBeforeTheFirstTrendIsNoCauseOfTheNextChange() {
        var all = steady();
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(all.subList(0, 1));
            while (pipeline.series.isEmpty()) {
                pipeline.pass(Pace.DEFAULT.tick());
            }
            assertThat(pipeline.trends).isEmpty();
            pipeline.observe(all.subList(1, all.size())).settle();

            pipeline.observe(List.of(observation("2026-05", 70.0))).settle();

            assertThat(pipeline.changes.getLast().causes()).extracting(Cause::kind).containsExactly("correction");
        }
    }

    @Test
    void anIncrementThatFollowsFromALateSnapshotIsNoCorrection() {
        try (var pipeline = new Pipeline(START).define(Signals.totals(JOBS, Exposure.NONE))) {
            pipeline.observe(Simulated.series(START, "go", JOBS, month -> 1000 + 50 * month).stream()
                    .filter(one -> !one.period().toString().startsWith("2026-05")).map(ChangeTest::onItsFirstDay).toList())
                    .settle();

            pipeline.observe(List.of(observation("2026-05-01", 1001 + 50 * 36.0))).settle();

            assertThat(pipeline.changes.getLast().causes()).extracting(Cause::kind).containsExactly("late-observation",
                    "recomputed");
        }
    }

    @Test
    void aLateObservationIsToldWithItsValueAndWhatItDidToTheTrend() {
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(steady().stream().filter(one -> !one.period().toString().equals("2026-05")).toList()).settle();
            pipeline.pass(LATER);

            pipeline.observe(List.of(observation("2026-05", 500.0))).settle();

            var change = pipeline.changes.getLast();
            assertThat(change.causes())
                    .containsExactly(new Cause("late-observation", JOBS, Period.parse("2026-05"), null, 500.0, 0));
            assertThat(change.windows().get(1).growthBefore()).isCloseTo(0, within(1e-9));
            assertThat(change.windows().get(1).growth()).isGreaterThan(0.01);
            assertThat(change.windows().get(1).growth()).isEqualTo(Trends.growth(pipeline.trends.get("go")));
        }
    }

    @Test
    void aCorrectionAndAWithdrawalAreToldApart() {
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(steady()).settle();
            pipeline.pass(LATER);

            pipeline.observe(List.of(observation("2026-05", 70.0))).settle();
            pipeline.observe(List.of(observation("2026-04", null))).settle();

            assertThat(pipeline.changes.stream().flatMap(change -> change.causes().stream()))
                    .containsExactly(new Cause("correction", JOBS, Period.parse("2026-05"), 50.0, 70.0, 1),
                            new Cause("withdrawal", JOBS, Period.parse("2026-04"), 50.0, null, 0));
            assertThat(pipeline.changes).extracting(TrendChange::sequence).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("ticks")
    void aVerdictBecauseOfAnotherTechnologyUsesNoCausesUp(int ticks) {
        var news = "news.mentions";
        var other = new ArrayList<>(Simulated.series(START, "rust", news, month -> 60 - month));
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE),
                Signals.counts(news, Exposure.NONE))) {
            pipeline.observe(Simulated.series(START, "go", JOBS, month -> 50 + month % 5)).observe(other).settle();
            pipeline.pass(LATER);

            pipeline.observe(List.of(Simulated.observation(THEN, "rust", news, "2026-05", 900.0)));
            IntStream.range(0, ticks).forEach(tick -> pipeline.pass(Pace.DEFAULT.tick()));
            pipeline.observe(List.of(observation("2026-05", 800.0))).settle();

            assertThat(pipeline.changes)
                    .filteredOn(change -> change.technology().equals("go") && !change.windows().isEmpty()
                            && change.windows().get(1).growth() > change.windows().get(1).growthBefore() + 0.01)
                    .singleElement()
                    .satisfies(change -> assertThat(change.causes()).extracting(Cause::kind).contains("correction"));
        }
    }

    private static IntStream ticks() {
        return IntStream.range(0, 16);
    }

    @Test
    void theSameAgainIsNoChange() {
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(steady()).settle();
            pipeline.pass(LATER);

            pipeline.observe(steady()).settle();

            assertThat(pipeline.changes).isEmpty();
        }
    }

    @Test
    void aLabelThatTurnsIsToldWithTheNewPeriodThatTurnedIt() {
        try (var pipeline = new Pipeline(START).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(Simulated.series(START, "go", JOBS, month -> 500)).settle();
            pipeline.pass(LATER);

            pipeline.observe(List.of(observation("2026-08", 20_000.0))).settle();
            pipeline.pass(Duration.ofDays(10));
            pipeline.settle();

            assertThat(pipeline.changes).isNotEmpty();
            assertThat(pipeline.changes.getLast().windows()).anySatisfy(window -> {
                assertThat(window.labelBefore()).isEqualTo("stable");
                assertThat(window.label()).isNotEqualTo("stable");
            });
        }
    }

    private static ObservationRecorded onItsFirstDay(ObservationRecorded monthly) {
        return observation(monthly.period().start().toString(), monthly.value());
    }

    private static List<ObservationRecorded> steady() {
        return Simulated.series(START, "go", JOBS, month -> 50);
    }

    private static ObservationRecorded observation(String period, Double value) {
        return Simulated.observation(THEN, "go", JOBS, period, value);
    }
}
