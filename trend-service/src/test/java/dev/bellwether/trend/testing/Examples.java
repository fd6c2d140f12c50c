package dev.bellwether.trend.testing;

import java.time.Instant;
import java.util.List;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.source.Health;
import dev.bellwether.trend.source.HealthState;
import dev.bellwether.trend.source.Source;

/** Things as they usually are. */
public final class Examples {

    /** When everything happens. */
    public static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private Examples() {}

    /** A source that is well. */
    public static Source source(String id) {
        return new Source(id, 1, "Source " + id, "https://example.org/" + id, "MIT", null, new Health(HealthState.OK, NOW, null));
    }

    /** A monthly count that decides directions. */
    public static SignalDefinition signal(String id) {
        return signal(id, SignalKind.COUNT, Cadence.MONTH);
    }

    /** A signal of a kind. */
    public static SignalDefinition signal(String id, SignalKind kind, Cadence cadence) {
        return new SignalDefinition(id, 1, Source.ofSignal(id), "Signal " + id, null, "posts", kind, cadence, Cadence.MONTH,
                false,
                "MIT", 10, kind == SignalKind.COUNT, 0, 1, 1, 1, Exposure.NONE, null, null);
    }

    /** An active framework. */
    public static TechnologySnapshot technology(String slug, long version, String name, String... aliases) {
        return snapshot(slug, version, name, "framework", "active", aliases);
    }

    /** A retired framework. */
    public static TechnologySnapshot retired(String slug, long version) {
        return snapshot(slug, version, slug, "framework", "retired");
    }

    /** An active technology of a kind. */
    public static TechnologySnapshot ofKind(String kind, String slug, long version) {
        return snapshot(slug, version, slug, kind, "active");
    }

    private static TechnologySnapshot snapshot(String slug, long version, String name, String kind, String state,
            String... aliases) {
        return new TechnologySnapshot(slug, version, name, List.of(aliases), kind, state, null, null, null, null, null, null,
                null,
                null, null, null, null, null, null, null, NOW, "tester");
    }

    /** A series of three months, the second of them missing. */
    public static SeriesSnapshot series(String technology, String signal, long version) {
        return new SeriesSnapshot(technology, signal, version, Cadence.MONTH,
                List.of(point("2025-12", 7.0), point("2026-02", 9.5)), null);
    }

    private static Point point(String period, Double value) {
        return new Point(Period.parse(period), value, 100.0, null, 0, null);
    }
}
