package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.bellwether.events.Topic;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.health.SourceHealths;

class TwoInstancesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final SignalDefinition[] SIGNALS = {Signals.counts("jobs.posts", Exposure.TOTAL),
            Signals.counts("news.mentions", Exposure.TOTAL)};

    private static final ObservationRecorded AHEAD = Simulated.observation(TODAY, "t1", "jobs.posts",
            TODAY.plusYears(1).toString(), 1.0);
    @TempDir
    private Path states;

    @Test
    void twoInstancesOnABrokerFindWhatOneThreadFinds() {
        var market = Simulated.market(TODAY, 5, "jobs.posts", "news.mentions");
        try (var cluster = new Cluster(states);
                var expected = new Pipeline(TODAY).define(SIGNALS).observe(market);
                var first = cluster.start("first");
                var second = cluster.start("second")) {
            expected.settle();
            cluster.send(Topics.SIGNALS, Arrays.asList(SIGNALS), SignalDefinition::id);
            cluster.send(Topics.OBSERVATIONS, List.of(AHEAD), ObservationRecorded::technology);
            cluster.send(Topics.OBSERVATIONS, market, ObservationRecorded::technology);

            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                    .untilAsserted(
                            () -> assertThat(Trends.content(cluster.newest(Topics.TRENDS)))
                                    .isEqualTo(Trends.content(expected.trends)));
            assertThat(cluster.newest(Topics.SOURCE_HEALTH)).hasSameSizeAs(expected.healths).allSatisfy(
                    (source, health) -> assertThat(expected.healths).anyMatch(other -> SourceHealths.same(health, other)));
            assertThat(cluster.newest(Cluster.DEAD).values()).containsExactly(AHEAD);
            assertThat(List.of(first, second)).allSatisfy(instance -> assertThat(instance.metadataForLocalThreads())
                    .anySatisfy(thread -> assertThat(thread.activeTasks()).isNotEmpty()));
        }
    }
}
