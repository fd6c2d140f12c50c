package dev.bellwether.trend.topology;

import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.TechnologyTrend;

class PublicationTest {

    @Test
    void aTechnologyWithBenchmarksOnlyHasReadingsAndNoDirection() {
        try (var pipeline = new Pipeline().define(Signals.benchmark("bench.requests"))) {
            pipeline.observe(List.of(run("a", 10.0), run("b", 30.0), run("c", 14.0))).settle();

            var trend = pipeline.trends.get("vertx");
            assertThat(trend.readings())
                    .containsExactly(new Reading("bench.requests", Period.parse("2026-01-10"), 14, 30, 3));
            assertThat(trend.windows()).extracting("direction").containsOnly(Direction.INSUFFICIENT_DATA);
            assertThat(trend.level().value()).isNull();
            assertThat(pipeline.series).isEmpty();
        }
    }

    @Test
    void observationsWaitForTheirDefinition() {
        try (var pipeline = new Pipeline()) {
            pipeline.observe(Simulated.market(TODAY, 1, "jobs.posts"));
            assertThat(pipeline.settle()).isZero();

            assertThat(pipeline.define(Signals.counts("jobs.posts", Exposure.TOTAL)).settle()).isEqualTo(10);
        }
    }

    @Test
    void aChangedDefinitionIsAppliedToWhatIsKnown() {
        var signal = Signals.counts("jobs.posts", Exposure.TOTAL);
        try (var pipeline = new Pipeline().define(signal).observe(Simulated.market(TODAY, 1, "jobs.posts"))) {
            pipeline.settle();

            pipeline.define(Signals.closingAfter(signal, 60)).settle();

            assertThat(pipeline.series.get("t5/jobs.posts").points().getLast().period()).hasToString("2026-08");
        }
    }

    @Test
    void aWithdrawnSignalTakesItsSeriesAlong() {
        try (var pipeline = new Pipeline().define(Signals.counts("jobs.posts", Exposure.TOTAL))) {
            pipeline.observe(Simulated.market(TODAY, 1, "jobs.posts")).settle();

            pipeline.withdraw("jobs.posts").settle();

            assertThat(pipeline.series).isEmpty();
            assertThat(pipeline.trends.get("t9").windows().get(1).sources()).isEmpty();
        }
    }

    @Test
    void aSeriesCarriesTheNoiseOfItsSignalAndIsPublishedAgainIfOnlyThatChanges() {
        try (var pipeline = new Pipeline().define(Signals.counts("jobs.posts", Exposure.TOTAL), Signals.benchmark("bench.r"))) {
            pipeline.observe(Simulated.market(TODAY, 1, "jobs.posts")).settle();
            var before = pipeline.series.get("t5/jobs.posts");
            assertThat(before.noise().levelVariance()).isBetween(0.001, 0.1);
            assertThat(pipeline.series.values()).extracting("noise").containsOnly(before.noise());

            // The others come to swing from month to month; this one stays as it is.
            for (int t = 0; t < 10; t++) {
                if (t != 5) {
                    pipeline.observe(Simulated.series(TODAY, "t" + t, "jobs.posts", month -> month % 2 == 0 ? 30 : 120));
                }
            }
            pipeline.settle();

            var after = pipeline.series.get("t5/jobs.posts");
            assertThat(after.points()).isEqualTo(before.points());
            assertThat(after.version()).isGreaterThan(before.version());
            assertThat(after.noise().levelVariance()).isGreaterThan(0.5);
        }
    }

    @Test
    void everyTrendIsACloudEventWithAnIdOfItsOwn() {
        try (var pipeline = new Pipeline().define(Signals.counts("jobs.posts", Exposure.TOTAL))) {
            pipeline.observe(Simulated.market(TODAY, 1, "jobs.posts")).settle();

            assertThat(pipeline.header("ce_type")).containsOnly(TechnologyTrend.TYPE);
            assertThat(pipeline.header("ce_id")).contains(TechnologyTrend.TYPE + "/t9/" + pipeline.trends.get("t9").version())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCannotBeReadOrWorkedOnIsSetAsideAndHoldsNothingUp() {
        try (var pipeline = new Pipeline().define(Signals.counts("jobs.posts", Exposure.TOTAL))) {
            pipeline.corrupt("go", "{not json");
            pipeline.observe(List.of(Simulated.observation(TODAY, "go", "jobs.posts", "2027-01", 1.0)));
            pipeline.observe(Simulated.market(TODAY, 1, "jobs.posts"));

            assertThat(pipeline.settle()).isEqualTo(10);
            assertThat(pipeline.deadLetters()).hasSize(2).allSatisfy(
                    letter -> assertThat(new String(letter.headers().lastHeader("kafka_dlt-original-topic").value()))
                            .isEqualTo("trend.observations"));
        }
    }

    private static ObservationRecorded run(String variant, double value) {
        var one = Simulated.observation(TODAY, "vertx", "bench.requests", "2026-01-10", value);
        return new ObservationRecorded(one.technology(), one.signal(), one.period(), value, variant, one.recordedAt(), "test");
    }
}
