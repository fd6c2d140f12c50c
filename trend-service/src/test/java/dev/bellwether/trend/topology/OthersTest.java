package dev.bellwether.trend.topology;

import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;

/** One change moves the exposure and the ranks of others too. */
class OthersTest {

    private static final SignalDefinition SIGNAL = Signals.counts("news.mentions", Exposure.PANEL, "t2", "t3", "t4", "t5", "t6",
            "t7");
    private static final List<ObservationRecorded> MARKET = Simulated.market(TODAY, 1, SIGNAL.id());
    private static final ObservationRecorded CORRECTION = Simulated.observation(TODAY, "t5", SIGNAL.id(),
            MARKET.getLast().period().toString(), 9000.0);

    @Test
    void whoChangedIsToldFirstAndThenTheOthersWhomThatMoved() {
        try (var pipeline = new Pipeline(TODAY, 1).define(SIGNAL).observe(MARKET)) {
            pipeline.settle();
            var before = versions(pipeline);
            pipeline.observe(List.of(CORRECTION));
            while (versions(pipeline).equals(before)) {
                pipeline.pass(Pace.DEFAULT.tick());
            }

            assertThat(versions(pipeline).get("t5")).isNotEqualTo(before.get("t5"));
            assertThat(versions(pipeline).entrySet()).filteredOn(one -> !before.entrySet().contains(one)).hasSizeLessThan(5);
            pipeline.settle();
            assertThat(versions(pipeline).entrySet()).doesNotContainAnyElementsOf(before.entrySet());
        }
    }

    @Test
    void inTheEndAllAreAsIfTheyHadBeenToldAtOnce() {
        try (var pipeline = new Pipeline(TODAY, 1).define(SIGNAL).observe(MARKET);
                var atOnce = new Pipeline(TODAY, 1000).define(SIGNAL).observe(MARKET).observe(List.of(CORRECTION))) {
            pipeline.settle();
            pipeline.observe(List.of(CORRECTION)).settle();
            atOnce.settle();

            assertThat(Trends.content(pipeline.trends)).isEqualTo(Trends.content(atOnce.trends));
        }
    }

    @Test
    void aSignalThatIsWithdrawnAndDefinedAgainIsToldAgain() {
        try (var pipeline = new Pipeline().define(SIGNAL).observe(MARKET)) {
            pipeline.settle();
            var before = pipeline.series.get("t5/news.mentions").points();
            pipeline.withdraw(SIGNAL.id()).settle();
            assertThat(pipeline.series).doesNotContainKey("t5/news.mentions");

            pipeline.define(SIGNAL).settle();

            assertThat(pipeline.series.get("t5/news.mentions").points()).isEqualTo(before);
        }
    }

    private static Map<String, Long> versions(Pipeline pipeline) {
        return pipeline.trends.values().stream().collect(Collectors.toMap(trend -> trend.technology(), trend -> trend.version()));
    }
}
