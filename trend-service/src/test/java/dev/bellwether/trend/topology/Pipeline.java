package dev.bellwether.trend.topology;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.TrendChange;

/** The topology on one thread with a clock of its own. */
final class Pipeline implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The product's, without the rests: they follow the real clock. */
    private static final Pace PACE = new Pace(Pace.DEFAULT.tick(), Pace.DEFAULT.slice(), Pace.DEFAULT.quiet(),
            Pace.DEFAULT.sure(), Pace.DEFAULT.shortest(), Pace.DEFAULT.each(), Pace.DEFAULT.longest(), 0, Pace.DEFAULT.others());

    /** Enough for each of three steps to be sure that a flood has ended. */
    private static final int TICKS = 150;

    private final TrendTopology topology;
    private final TopologyTestDriver driver;
    private final TestOutputTopic<String, TechnologyTrend> trendsOut;
    private final TestOutputTopic<String, SeriesSnapshot> seriesOut;
    private final TestOutputTopic<String, TrendChange> changesOut;
    private final TestOutputTopic<String, SourceHealth> healthsOut;
    final SortedMap<String, TechnologyTrend> trends = new TreeMap<>();
    final SortedMap<String, SeriesSnapshot> series = new TreeMap<>();
    final List<TrendChange> changes = new ArrayList<>();
    /** Every one published, oldest first; null where one was deleted. */
    final List<SourceHealth> healths = new ArrayList<>();
    final SortedMap<String, HotSnapshot> hot = new TreeMap<>();
    private final TestOutputTopic<String, HotSnapshot> hotOut;
    private final List<Headers> headers = new ArrayList<>();

    Pipeline() {
        this(TODAY);
    }

    Pipeline(LocalDate today) {
        this(today, PACE.others());
    }

    /** @param others how many are told at a time that changed only because another did */
    Pipeline(LocalDate today, int others) {
        topology = new TrendTopology(3, new Pace(PACE.tick(), PACE.slice(), PACE.quiet(), PACE.sure(), PACE.shortest(),
                PACE.each(), PACE.longest(), PACE.rest(), others), Stores::inMemoryKeyValueStore);
        var builder = new StreamsBuilder();
        topology.define(builder);
        var settings = new Properties();
        // The driver forgets what a transaction holds besides a record's results, such as a dead letter.
        settings.putAll(TopologySettings.streams(
                Map.of("bootstrap.servers", "none:1", "processing.guarantee", "at_least_once"), (short) 1));
        driver = new TopologyTestDriver(builder.build(), settings, today.atTime(12, 0).toInstant(ZoneOffset.UTC));
        trendsOut = driver.createOutputTopic(Topics.TRENDS.name(), Topics.TRENDS.keys().deserializer(),
                Topics.TRENDS.values().deserializer());
        seriesOut = driver.createOutputTopic(Topics.SERIES.name(), Topics.SERIES.keys().deserializer(),
                Topics.SERIES.values().deserializer());
        changesOut = driver.createOutputTopic(Topics.CHANGES.name(), Topics.CHANGES.keys().deserializer(),
                Topics.CHANGES.values().deserializer());
        healthsOut = driver.createOutputTopic(Topics.SOURCE_HEALTH.name(), Topics.SOURCE_HEALTH.keys().deserializer(),
                Topics.SOURCE_HEALTH.values().deserializer());
        hotOut = driver.createOutputTopic(Topics.HOT.name(), Topics.HOT.keys().deserializer(),
                Topics.HOT.values().deserializer());
    }

    Pipeline replaying(boolean now) {
        topology.replaying(now);
        return this;
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

    Pipeline withdraw(String signal) {
        driver.createInputTopic(Topics.SIGNALS.name(), Topics.SIGNALS.keys().serializer(), Topics.SIGNALS.values().serializer())
                .pipeInput(signal, null);
        return this;
    }

    void corrupt(String key, String value) {
        driver.createInputTopic(Topics.OBSERVATIONS.name(), new StringSerializer(), new StringSerializer()).pipeInput(key, value);
    }

    List<TestRecord<String, String>> deadLetters() {
        return driver
                .createOutputTopic("trend.observations.trend-service.dlt", new StringDeserializer(), new StringDeserializer())
                .readRecordsToList();
    }

    /** Of all trends published so far. */
    List<String> header(String name) {
        return headers.stream().map(of -> new String(of.lastHeader(name).value(), StandardCharsets.UTF_8)).toList();
    }

    /** Lets everything that is due be done, and returns how many trends were published meanwhile. */
    int settle() {
        int before = headers.size();
        for (int i = 0; i < TICKS; i++) {
            pass(PACE.tick());
        }
        return headers.size() - before;
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
        trendsOut.readRecordsToList().forEach(record -> {
            headers.add(record.headers());
            trends.put(record.key(), record.value());
        });
        changes.addAll(changesOut.readValuesToList());
        healths.addAll(healthsOut.readKeyValuesToList().stream().map(entry -> entry.value).toList());
        seriesOut.readKeyValuesToList().forEach(entry -> {
            if (entry.value == null) {
                series.remove(entry.key);
            } else {
                series.put(entry.key, entry.value);
            }
        });
        hotOut.readKeyValuesToList().forEach(entry -> {
            if (entry.value == null) {
                hot.remove(entry.key);
            } else {
                hot.put(entry.key, entry.value);
            }
        });
    }

    @Override
    public void close() {
        driver.close();
    }
}
