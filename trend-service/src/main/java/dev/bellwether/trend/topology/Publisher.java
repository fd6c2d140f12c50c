package dev.bellwether.trend.topology;

import java.time.Instant;
import java.util.List;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

import dev.bellwether.events.CloudEvent;
import dev.bellwether.events.trend.SeriesNoise;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.trend.series.SignalSeries;

/** Hands on what leaves the service, with the headers of a CloudEvent. Its id follows from the content, so a repetition is recognised. */
final class Publisher {

    private static final String SOURCE = "/trend-service";

    private final ProcessorContext<String, Finding> context;

    Publisher(ProcessorContext<String, Finding> context) {
        this.context = context;
    }

    void trend(TechnologyTrend trend, long now) {
        send(trend.technology(), TechnologyTrend.TYPE, trend.version(), new Finding.Trend(trend), now);
    }

    void change(TrendChange change, long now) {
        send(change.technology(), TrendChange.TYPE, change.sequence(), new Finding.Change(change), now);
    }

    /** A series without points is none. */
    void series(String technology, String signal, long version, @Nullable SignalSeries series, long now) {
        var snapshot = series == null ? null : series.snapshot(version);
        send(technology + "/" + signal, SeriesSnapshot.TYPE, version, new Finding.Series(snapshot), now);
    }

    static List<SeriesSnapshot.Point> points(@Nullable SignalSeries series) {
        return series == null ? List.of() : series.points();
    }

    /** Null without points: then nothing is published. */
    static @Nullable SeriesNoise noise(@Nullable SignalSeries series) {
        return series == null || series.points().isEmpty() ? null : series.noise();
    }

    private void send(String key, String type, long version, Finding finding, long now) {
        context.forward(event(key, type, version, finding, now));
    }

    /** A record with the headers of a CloudEvent. */
    static <V> Record<String, V> event(String key, String type, long version, @Nullable V value, long now) {
        var event = new CloudEvent(type + "/" + key + "/" + version, SOURCE, type, key, Instant.ofEpochMilli(now));
        return new Record<>(key, value, now, event.headers());
    }
}
