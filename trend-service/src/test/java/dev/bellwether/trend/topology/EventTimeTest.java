package dev.bellwether.trend.topology;

import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SeriesSnapshot.Point;

class EventTimeTest {

    private static final String JOBS = "jobs.posts";

    @Test
    void aPeriodClosesWithTheDayAndWithoutAnyNewObservation() {
        var today = LocalDate.of(2026, 11, 10);
        try (var pipeline = new Pipeline(today).define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(flat()).observe(List.of(Simulated.observation(today, "go", JOBS, "2026-10", 50.0))).settle();
            assertThat(through(pipeline)).isEqualTo("2026-09");

            pipeline.pass(Duration.ofHours(12));
            pipeline.settle();

            assertThat(through(pipeline)).isEqualTo("2026-10");
        }
    }

    @Test
    void aLateObservationRaisesTheRevisionAndMovesTheTrend() {
        try (var pipeline = new Pipeline().define(Signals.counts(JOBS, Exposure.NONE)).observe(flat())) {
            pipeline.settle();
            double before = Trends.growth(pipeline.trends.get("go"));
            long version = pipeline.series.get("go/" + JOBS).version();

            pipeline.observe(List.of(Simulated.observation(TODAY, "go", JOBS, "2026-09", 90.0))).settle();

            assertThat(last(pipeline)).extracting(Point::value, Point::revision).containsExactly(90.0, 1);
            assertThat(Trends.growth(pipeline.trends.get("go"))).isGreaterThan(before);
            assertThat(pipeline.series.get("go/" + JOBS).version()).isGreaterThan(version);
        }
    }

    @Test
    void missingIsNotZero() {
        try (var pipeline = new Pipeline().define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(flat()).observe(last("missing", null)).observe(last("zero", 0.0)).settle();

            assertThat(Trends.growth(pipeline.trends.get("missing"))).isCloseTo(Trends.growth(pipeline.trends.get("go")),
                    within(1e-9));
            assertThat(Trends.growth(pipeline.trends.get("zero"))).isLessThan(-0.1);
        }
    }

    @Test
    void aTotalThatOftenFallsTellsNothingOfGrowth() {
        try (var pipeline = new Pipeline().define(Signals.totals(JOBS, Exposure.NONE))) {
            pipeline.observe(Simulated.series(TODAY, "fading", JOBS, month -> 1000 + 3 * month - (month % 3 == 0 ? 9 : 0)))
                    .settle();

            var source = pipeline.trends.get("fading").windows().get(1).sources().getFirst();
            assertThat(source.status()).isEqualTo("insufficient-data");
        }
    }

    @Test
    void aSourceThatShrinksIsNoFall() {
        try (var pipeline = new Pipeline().define(Signals.counts(JOBS, Exposure.TOTAL))) {
            pipeline.observe(flat()).observe(Simulated.series(TODAY, "*", JOBS, month -> month > 35 ? 600 : 1000))
                    .observe(Simulated.series(TODAY, "rust", JOBS, month -> month > 35 ? 30 : 50)).settle();

            assertThat(Trends.growth(pipeline.trends.get("rust"))).isCloseTo(0, within(0.01));
        }
    }

    @Test
    void aGrowingSourceWithAConstantShareIsNoGrowth() {
        try (var pipeline = new Pipeline().define(Signals.counts(JOBS, Exposure.TOTAL))) {
            pipeline.observe(Simulated.series(TODAY, "*", JOBS, month -> Math.round(1000 * Math.exp(0.05 * month))))
                    .observe(Simulated.series(TODAY, "go", JOBS, month -> Math.round(50 * Math.exp(0.05 * month)))).settle();

            assertThat(Trends.growth(pipeline.trends.get("go"))).isCloseTo(0, within(0.01));
            assertThat(pipeline.trends.get("go").windows().get(1).label()).isEqualTo("stable");
        }
    }

    @Test
    void whatWasFirstSeenFiveMonthsAgoIsNewAndNotRising() {
        try (var pipeline = new Pipeline().define(Signals.counts(JOBS, Exposure.NONE))) {
            pipeline.observe(flat()).observe(Simulated.series(TODAY, "bun", JOBS, month -> month < 35 ? 0 : 20 * (month - 30)))
                    .settle();

            var window = pipeline.trends.get("bun").windows().get(1);
            assertThat(window.label()).isEqualTo("new");
            assertThat(window.direction()).isEqualTo(Direction.INSUFFICIENT_DATA);
            assertThat(window.growthPerYear()).isNull();
        }
    }

    private static List<ObservationRecorded> flat() {
        return Simulated.series(LocalDate.of(2026, 11, 10), "go", JOBS, month -> 50);
    }

    private static List<ObservationRecorded> last(String technology, Double value) {
        var series = Simulated.series(LocalDate.of(2026, 11, 10), technology, JOBS, month -> 50);
        return Stream.concat(series.stream().limit(series.size() - 6L),
                series.stream().skip(series.size() - 6L)
                        .map(one -> Simulated.observation(TODAY, technology, JOBS, one.period().toString(), value)))
                .toList();
    }

    private static Point last(Pipeline pipeline) {
        return pipeline.series.get("go/" + JOBS).points().getLast();
    }

    private static String through(Pipeline pipeline) {
        return last(pipeline).period().toString();
    }
}
