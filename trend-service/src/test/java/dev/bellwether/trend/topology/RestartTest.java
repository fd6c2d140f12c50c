package dev.bellwether.trend.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;

import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;

class RestartTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final SignalDefinition[] SIGNALS = {Signals.counts("jobs.posts", Exposure.TOTAL),
            Signals.counts("news.mentions", Exposure.TOTAL)};

    @TempDir
    private Path states;

    @Test
    void anInstanceThatGoesOnAfterAStopAnswersAsIfItHadNeverStopped() {
        restart(() -> {});
    }

    @Test
    void anInstanceWithoutItsDiskRestoresItsStateFromTheBroker() {
        restart(() -> {
            try {
                assertThat(FileSystemUtils.deleteRecursively(states.resolve("one"))).isTrue();
                Files.createDirectories(states.resolve("one"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Half of the market, out of order and partly twice; a stop; the rest, a correction and a late observation. */
    private void restart(Runnable meanwhile) {
        var market = new ArrayList<>(Simulated.market(TODAY, 5, "jobs.posts", "news.mentions"));
        Collections.shuffle(market, new Random(3));
        var before = new ArrayList<>(market.subList(0, market.size() / 2));
        before.addAll(market.subList(0, 50));
        var after = new ArrayList<>(market.subList(market.size() / 2, market.size()));
        var wrong = market.getFirst();
        after.add(Simulated.observation(TODAY, wrong.technology(), wrong.signal(), wrong.period().toString(), 77.0));
        try (var cluster = new Cluster(states); var expected = new Pipeline(TODAY).define(SIGNALS)) {
            expected.observe(before).settle();
            var halfway = Trends.content(expected.trends);
            try (var first = cluster.start("one")) {
                cluster.send(Topics.SIGNALS, Arrays.asList(SIGNALS), SignalDefinition::id);
                cluster.send(Topics.OBSERVATIONS, before, ObservationRecorded::technology);
                awaitEqual(cluster, halfway);
                assertThat(first.state()).isEqualTo(KafkaStreams.State.RUNNING);
            }
            meanwhile.run();
            expected.observe(after).settle();
            assertThat(Trends.content(expected.trends)).isNotEqualTo(halfway);

            try (var second = cluster.start("one")) {
                cluster.send(Topics.OBSERVATIONS, after, ObservationRecorded::technology);
                awaitEqual(cluster, Trends.content(expected.trends));
                assertThat(second.state()).isEqualTo(KafkaStreams.State.RUNNING);
            }
        }
    }

    private static void awaitEqual(Cluster cluster, Object content) {
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(500)).untilAsserted(
                () -> assertThat(Trends.content(cluster.newest(Topics.TRENDS))).isEqualTo(content));
    }
}
