package dev.bellwether.trend.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.TechnologyTrend;

/**
 * What is said, without the version and the day it was computed for.
 *
 * @param trends by technology
 * @param series by technology and signal
 */
record Content(SortedMap<String, TechnologyTrend> trends, SortedMap<String, SeriesSnapshot> series) {

    /** Compares piece by piece, so that a failure can be read. */
    void assertIs(Content expected) {
        assertThat(trends.keySet()).isEqualTo(expected.trends.keySet());
        assertThat(series.keySet()).isEqualTo(expected.series.keySet());
        trends.forEach((technology, trend) -> assertThat(trend).isEqualTo(expected.trends.get(technology)));
        series.forEach((key, one) -> assertThat(one).isEqualTo(expected.series.get(key)));
    }

    static Content of(Past past) {
        var series = new TreeMap<String, SeriesSnapshot>();
        past.series().values().stream().flatMap(own -> own.values().stream()).forEach(one -> series.put(one.key(), one));
        return of(past.trends(), series);
    }

    static Content of(Map<String, TechnologyTrend> trends, Map<String, SeriesSnapshot> series) {
        var said = new TreeMap<String, TechnologyTrend>();
        trends.forEach((technology, trend) -> said.put(technology,
                new TechnologyTrend(technology, 0, Instant.EPOCH, trend.level(), trend.windows(), trend.readings())));
        var lines = new TreeMap<String, SeriesSnapshot>();
        series.forEach((key, one) -> lines.put(key,
                new SeriesSnapshot(one.technology(), one.signal(), 0, one.cadence(), one.points(), one.noise())));
        return new Content(said, lines);
    }
}
