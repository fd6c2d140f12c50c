package dev.bellwether.trend.topology;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.TechnologyTrend;

/** The topology on one thread with a clock of its own. */
final class Pipeline implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TopologyTestDriver driver;
    private final TestOutputTopic<String, TechnologyTrend> trendsOut;
    private final TestOutputTopic<String, SeriesSnapshot> seriesOut;
    final SortedMap<String, TechnologyTrend> trends = new TreeMap<>();
    final SortedMap<String, SeriesSnapshot> series = new TreeMap<>();
    private int published;

    Pipeline() {
        this(TODAY);
    }

    Pipeline(LocalDate today) {
        var builder = new StreamsBuilder();
        new TrendTopology(3, Pace.DEFAULT, Stores::inMemoryKeyValueStore).define(builder);
        var settings = new Properties();
        settings.putAll(Map.of("application.id", "trend-topology", "bootstrap.servers", "none:1"));
        driver = new TopologyTestDriver(builder.build(), settings, today.atTime(12, 0).toInstant(ZoneOffset.UTC));
        trendsOut = driver.createOutputTopic(Topics.TRENDS.name(), Topics.TRENDS.keys().deserializer(),
                Topics.TRENDS.values().deserializer());
        seriesOut = driver.createOutputTopic(Topics.SERIES.name(), Topics.SERIES.keys().deserializer(),
                Topics.SERIES.values().deserializer());
    }

    Pipeline define(SignalDefinition... signals) {
        var topic = driver.createInputTopic(Topics.SIGNALS.name(), Topics.SIGNALS.keys().serializer(),
                Topics.SIGNALS.values().serializer());
        for (var signal : signals) {
            topic.pipeInput(signal.id(), signal);
        }
        return this;
    }

    Pipeline observe(Iterable<ObservationRecorded> observations) {
        var topic = driver.createInputTopic(Topics.OBSERVATIONS.name(), Topics.OBSERVATIONS.keys().serializer(),
                Topics.OBSERVATIONS.values().serializer());
        observations.forEach(observation -> topic.pipeInput(observation.technology(), observation,
                observation.recordedAt() == null ? Instant.EPOCH : observation.recordedAt()));
        return this;
    }

    /** Lets everything that is due be done, and returns how many trends were published meanwhile. */
    int settle() {
        int before = published;
        for (int i = 0; i < 12; i++) {
            pass(Duration.ofMillis(250));
        }
        return published - before;
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
        trendsOut.readRecordsToList().forEach(record -> {
            published++;
            trends.put(record.key(), record.value());
        });
        seriesOut.readKeyValuesToList().forEach(entry -> {
            if (entry.value == null) {
                series.remove(entry.key);
            } else {
                series.put(entry.key, entry.value);
            }
        });
    }

    @Override
    public void close() {
        driver.close();
    }
}
