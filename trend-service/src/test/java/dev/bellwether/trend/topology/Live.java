package dev.bellwether.trend.topology;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.TechnologyTrend;

/** The topology as it runs, for tests of what must agree with it: keeps the log of what it was given, and knows the time. */
public final class Live implements AutoCloseable {

    private final Pipeline pipeline;
    private final List<ObservationRecorded> log = new ArrayList<>();
    private Instant now;

    public Live(LocalDate day, SignalDefinition... signals) {
        pipeline = new Pipeline(day).define(signals);
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Observes a moment later, lets everything be computed, and returns the moment after that. */
    public Instant observe(List<ObservationRecorded> observations) {
        now = now.plusMillis(1);
        var recorded = observations.stream().map(one -> new ObservationRecorded(one.technology(), one.signal(), one.period(),
                one.value(), one.evidence(), now, one.recordedBy())).toList();
        log.addAll(recorded);
        pipeline.observe(recorded);
        return settle();
    }

    /** Takes what was recorded before, as it was recorded, and lets everything be computed. */
    public void replay(List<ObservationRecorded> recorded) {
        pipeline.observe(recorded);
        settle();
    }

    /** Lets time pass and everything be computed, and returns the moment after that. */
    public Instant pass(Duration time) {
        pipeline.pass(time);
        now = now.plus(time);
        return settle();
    }

    private Instant settle() {
        pipeline.settle();
        now = now.plusSeconds(3);
        return now;
    }

    /** All that was observed, in order. */
    public List<ObservationRecorded> log() {
        return List.copyOf(log);
    }

    public SortedMap<String, TechnologyTrend> trends() {
        return pipeline.trends;
    }

    public SortedMap<String, SeriesSnapshot> series() {
        return pipeline.series;
    }

    /** Monthly observations of ten technologies up to the newest closed month of a day. */
    public static List<ObservationRecorded> market(LocalDate day, long seed, String... signals) {
        return Simulated.market(day, seed, signals);
    }

    /** One observation. */
    public static ObservationRecorded observation(String technology, String signal, String period, Double value) {
        return Simulated.observation(Pipeline.TODAY, technology, signal, period, value);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
