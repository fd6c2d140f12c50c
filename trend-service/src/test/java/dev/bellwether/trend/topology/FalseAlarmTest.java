package dev.bellwether.trend.topology;

import static dev.bellwether.trend.topology.Pipeline.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Exposure;

class FalseAlarmTest {

    @Test
    void seriesWithoutATrendGetAlmostNoDirection() {
        var random = new Random(7);
        try (var pipeline = new Pipeline().define(Signals.counts("jobs.posts", Exposure.TOTAL),
                Signals.counts("news.mentions", Exposure.TOTAL))) {
            for (var signal : List.of("jobs.posts", "news.mentions")) {
                pipeline.observe(Simulated.series(TODAY, "*", signal, month -> 5000));
                for (int t = 0; t < 100; t++) {
                    double mean = 5 + t;
                    pipeline.observe(Simulated.series(TODAY, "t" + t, signal, month -> Simulated.count(random, mean)));
                }
            }
            pipeline.settle();

            assertThat(pipeline.trends).hasSize(100);
            var alarms = pipeline.trends.values().stream().map(Trends::direction)
                    .filter(direction -> direction == Direction.RISING || direction == Direction.FALLING);
            assertThat(alarms.count()).isLessThanOrEqualTo(1);
        }
    }
}
