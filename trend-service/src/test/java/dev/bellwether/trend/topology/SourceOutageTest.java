package dev.bellwether.trend.topology;

import static dev.bellwether.events.trend.Direction.FALLING;
import static dev.bellwether.events.trend.Direction.INSUFFICIENT_DATA;
import static dev.bellwether.events.trend.Direction.RISING;
import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.TechnologyTrend;

/** What breaks in a source is no decline of a technology, and what declines is no outage. */
class SourceOutageTest {

    private static final String JOBS = "jobs.posts";
    private static final String NEWS = "news.mentions";
    private static final int LAST = Simulated.MONTHS - 1;
    private static final IntToDoubleFunction WELL = month -> 1;
    private static final IntToDoubleFunction COLLAPSED = Market.broken(LAST - 2, LAST, 0.03);

    @ParameterizedTest
    @EnumSource(Exposure.class)
    void aSourceThatCollapsesMakesNobodyFall(Exposure exposure) {
        try (var pipeline = new Pipeline().define(jobs(exposure)).observe(Market.of(TODAY, JOBS, COLLAPSED))) {
            pipeline.settle();

            assertThat(pipeline.trends.values()).hasSize(10).allSatisfy(trend -> {
                assertThat(Trends.direction(trend)).isEqualTo(INSUFFICIENT_DATA);
                assertThat(trend.windows().get(1).label()).isEqualTo("insufficient-data");
                assertThat(status(trend)).containsExactly("outage");
            });
            assertThat(pipeline.series.get("t5/" + JOBS).points().getLast().flag()).isEqualTo("outage");
        }
    }

    @Test
    void theOthersDecideWhileASourceIsOut() {
        try (var pipeline = new Pipeline().define(jobs(Exposure.TOTAL), news())) {
            pipeline.observe(Market.of(TODAY, JOBS, COLLAPSED)).observe(Market.of(TODAY, NEWS, WELL)).settle();

            assertThat(Trends.direction(pipeline.trends.get("t0"))).isEqualTo(FALLING);
            assertThat(Trends.direction(pipeline.trends.get("t9"))).isEqualTo(RISING);
            assertThat(Trends.direction(pipeline.trends.get("t5"))).isNotEqualTo(FALLING);
            assertThat(status(pipeline.trends.get("t0"))).containsExactly("outage", "used");
        }
    }

    @ParameterizedTest
    @EnumSource(Exposure.class)
    void oneThatDeclinesInASourceThatIsWellFalls(Exposure exposure) {
        try (var pipeline = new Pipeline().define(jobs(exposure)).observe(Market.of(TODAY, JOBS, WELL))) {
            pipeline.settle();

            assertThat(Trends.direction(pipeline.trends.get("t0"))).isEqualTo(FALLING);
            assertThat(pipeline.trends.values().stream().filter(trend -> Trends.direction(trend) == FALLING)).hasSize(1);
            assertThat(pipeline.trends.values()).allSatisfy(trend -> assertThat(status(trend)).containsExactly("used"));
        }
    }

    @ParameterizedTest
    @EnumSource(Exposure.class)
    void anOutageInsideTheWindowCountsAsMissing(Exposure exposure) {
        var missing = Market.of(TODAY, JOBS, Market.broken(22, 24, 0));
        var withGap = missing.stream().map(one -> between(one, 22, 24) ? unknown(one) : one).toList();
        try (var broken = new Pipeline().define(jobs(exposure)).observe(Market.of(TODAY, JOBS, Market.broken(22, 24, 0.1)));
                var gap = new Pipeline().define(jobs(exposure)).observe(withGap)) {
            broken.settle();
            gap.settle();

            assertThat(broken.trends.keySet()).hasSize(10).allSatisfy(technology -> assertThat(
                    Trends.growth(broken.trends.get(technology)))
                    .isCloseTo(Trends.growth(gap.trends.get(technology)), within(1e-9)));
            assertThat(Trends.direction(broken.trends.get("t0"))).isEqualTo(FALLING);
        }
    }

    @Test
    void theLabelComesBackWithTheSource() {
        try (var pipeline = new Pipeline().define(jobs(Exposure.TOTAL)).observe(Market.of(TODAY, JOBS, COLLAPSED))) {
            pipeline.settle();
            var later = TODAY.plusMonths(1);
            pipeline.pass(Duration.ofDays(30));

            pipeline.observe(Market.of(later, JOBS, month -> COLLAPSED.applyAsDouble(month + 1))
                    .stream().filter(one -> one.period().toString().equals("2026-11")).toList()).settle();

            assertThat(Trends.direction(pipeline.trends.get("t9"))).isEqualTo(RISING);
            assertThat(status(pipeline.trends.get("t9"))).containsExactly("used");
        }
    }

    @ParameterizedTest
    @EnumSource(Exposure.class)
    void thoseThatVanishWithHalfOfTheSourceDoNotFall(Exposure exposure) {
        var all = Market.of(TODAY, JOBS, WELL).stream()
                .filter(one -> !(between(one, LAST - 2, LAST) && "t1 t3 t5 t7 t8".contains(one.technology()))).toList();
        try (var pipeline = new Pipeline().define(jobs(exposure)).observe(all)) {
            pipeline.settle();

            assertThat(pipeline.trends.values()).hasSize(10).allSatisfy(trend -> {
                assertThat(Trends.direction(trend)).isEqualTo(INSUFFICIENT_DATA);
                assertThat(status(trend)).containsExactly("outage");
            });
        }
    }

    @Test
    void aSnapshotThatStandsStillIsNoEndOfGrowthAndNoLeapAfterwards() {
        var signal = Signals.totals("stars.total", Exposure.NONE);
        try (var pipeline = new Pipeline().define(signal)) {
            for (int t = 0; t < 6; t++) {
                int pace = 100 + 10 * t;
                pipeline.observe(days(Simulated.series(TODAY, "t" + t, "stars.total",
                        month -> pace * (month >= 30 && month <= 32 ? 29 : month))));
            }
            pipeline.settle();

            var points = pipeline.series.get("t2/stars.total").points();
            assertThat(points.get(31).flag()).isEqualTo("outage");
            assertThat(points.get(33).value()).isEqualTo(4 * 120.0);
            assertThat(points.get(33).exposure()).isBetween(120.0, 124.0);
            assertThat(Trends.growth(pipeline.trends.get("t2"))).isCloseTo(0, within(0.03));
        }
    }

    @Test
    void whereNothingEvensOutTheSourcesSizeAHistoryBeforeItShrankForGoodIsNotUsed() {
        try (var pipeline = new Pipeline().define(jobs(Exposure.NONE))) {
            pipeline.observe(Market.of(TODAY, JOBS, Market.broken(20, LAST, 0.4))).settle();

            assertThat(Trends.direction(pipeline.trends.get("t5"))).isNotEqualTo(FALLING);
            assertThat(Trends.growth(pipeline.trends.get("t5"))).isCloseTo(0, within(0.05));
            assertThat(pipeline.series.get("t5/" + JOBS).points()).extracting("flag").startsWith("former-level").endsWith(
                    (Object) null);
        }
    }

    private static List<ObservationRecorded> days(List<ObservationRecorded> months) {
        return months.stream().map(one -> Simulated.observation(TODAY, one.technology(), one.signal(),
                one.period().end().minusDays(1).toString(), one.value())).toList();
    }

    private static boolean between(ObservationRecorded one, int from, int to) {
        var newest = Period.parse("2026-10").index();
        long month = one.period().index() - newest + LAST;
        return month >= from && month <= to;
    }

    private static ObservationRecorded unknown(ObservationRecorded one) {
        return Simulated.observation(TODAY, one.technology(), one.signal(), one.period().toString(), null);
    }

    private static SignalDefinition jobs(Exposure exposure) {
        return Signals.counts(JOBS, exposure, exposure == Exposure.PANEL ? Market.PANEL : new String[0]);
    }

    private static SignalDefinition news() {
        return Signals.counts(NEWS, Exposure.TOTAL);
    }

    private static List<String> status(TechnologyTrend trend) {
        return trend.windows().get(1).sources().stream().map(SourceTrend::status).toList();
    }
}
