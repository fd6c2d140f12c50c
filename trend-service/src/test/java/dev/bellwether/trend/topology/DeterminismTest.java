package dev.bellwether.trend.topology;

import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.TechnologyTrend;

class DeterminismTest {

    private static final SignalDefinition[] SIGNALS = {Signals.counts("jobs.posts", Exposure.TOTAL),
            Signals.counts("news.mentions", Exposure.PANEL, "t2", "t3", "t4", "t5", "t6", "t7")};

    @Test
    void theOrderOfArrivalChangesNothing() {
        var market = Simulated.market(TODAY, 1, "jobs.posts", "news.mentions");
        var shuffled = new ArrayList<>(market);
        Collections.shuffle(shuffled, new Random(2));

        assertThat(Trends.content(run(shuffled, 100))).isEqualTo(Trends.content(run(market, market.size())));
    }

    @Test
    void growthIsFoundWhereItIs() {
        var trends = run(Simulated.market(TODAY, 1, "jobs.posts", "news.mentions"), 1000);

        assertThat(Trends.direction(trends.get("t9"))).isEqualTo(Direction.RISING);
        assertThat(Trends.direction(trends.get("t0"))).isEqualTo(Direction.FALLING);
        assertThat(trends.get("t9").windows().get(1).rank()).isEqualTo(1);
    }

    @Test
    void statingTheSameAgainPublishesNothing() {
        var market = Simulated.market(TODAY, 1, "jobs.posts");
        try (var pipeline = new Pipeline().define(SIGNALS).observe(market)) {
            assertThat(pipeline.settle()).isEqualTo(10);

            assertThat(pipeline.observe(market).settle()).isZero();
        }
    }

    @Test
    void aCorrectionTakenBackLeadsToTheSameTrends() {
        var market = Simulated.market(TODAY, 1, "jobs.posts");
        var right = market.stream().filter(one -> one.technology().equals("t5")).toList().getLast();
        var wrong = Simulated.observation(TODAY, "t5", "jobs.posts", right.period().toString(), 9000.0);
        try (var pipeline = new Pipeline().define(SIGNALS).observe(market)) {
            pipeline.settle();
            var before = Trends.content(pipeline.trends);
            long version = pipeline.trends.get("t5").version();
            pipeline.observe(List.of(wrong)).settle();
            assertThat(Trends.content(pipeline.trends)).isNotEqualTo(before);

            pipeline.observe(List.of(right)).settle();

            assertThat(Trends.content(pipeline.trends)).isEqualTo(before);
            assertThat(pipeline.trends.get("t5").version()).isGreaterThanOrEqualTo(version + 2);
            assertThat(pipeline.series.get("t5/jobs.posts").points().getLast().revision()).isEqualTo(2);
        }
    }

    private static SortedMap<String, TechnologyTrend> run(List<ObservationRecorded> observations, int batch) {
        try (var pipeline = new Pipeline().define(SIGNALS)) {
            for (int from = 0; from < observations.size(); from += batch) {
                pipeline.observe(observations.subList(from, Math.min(observations.size(), from + batch)));
                pipeline.pass(Pace.DEFAULT.quiet());
            }
            pipeline.settle();
            return pipeline.trends;
        }
    }
}
