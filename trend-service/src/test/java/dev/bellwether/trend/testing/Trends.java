package dev.bellwether.trend.testing;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Level;
import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.WindowTrend;
import dev.bellwether.trend.source.Source;

/** Builds trends over three years. */
public final class Trends {

    private static final Period LAST = Period.parse("2026-02");

    private final String technology;
    private final List<SourceTrend> sources = new ArrayList<>();
    private Direction direction = Direction.INSUFFICIENT_DATA;
    private Double growth;
    private Integer rank;
    private Integer previousRank;
    private Level level;

    private Trends(String technology) {
        this.technology = technology;
    }

    /** A trend of which nothing is known yet. */
    public static Trends of(String technology) {
        return new Trends(technology);
    }

    /** Grows so much a year. */
    public Trends growing(Direction towards, double growthPerYear, int itsRank, Integer itsPreviousRank) {
        direction = towards;
        growth = growthPerYear;
        rank = itsRank;
        previousRank = itsPreviousRank;
        return this;
    }

    /** A signal says so much. */
    public Trends says(String signal, double growthPerYear, double low, double high) {
        sources.add(new SourceTrend(signal, Source.ofSignal(signal), "used", growthPerYear, low, high, 0.5, 36, LAST,
                List.of(0.9, 1.1)));
        return this;
    }

    /** A signal says nothing. */
    public Trends saysNothing(String signal) {
        sources.add(
                new SourceTrend(signal, Source.ofSignal(signal), "insufficient-data", null, null, null, 0, 3, LAST, List.of()));
        return this;
    }

    /** Is so popular. */
    public Trends level(double z, int itsRank, SourceLevel... parts) {
        level = new Level(z, 50 + 10 * z, 0.8, itsRank, 20, itsRank + 2, null, null, List.of(parts));
        return this;
    }

    /** The trend at a version. */
    public TechnologyTrend version(long version) {
        var low = growth == null ? null : growth - 0.1;
        var high = growth == null ? null : growth + 0.1;
        var known = growth == null ? null : 0.05;
        var window = new WindowTrend("P3Y", direction, direction == Direction.STEADY ? "stable" : word(), growth, low, high,
                growth == null ? null : 0.95, known, known, known, false, rank, rank == null ? null : 12, previousRank, null,
                sources);
        return new TechnologyTrend(technology, version, Examples.NOW, level, List.of(window),
                List.of(new Reading("lab.speed", LAST, 1_000, 1_200, 2)));
    }

    private String word() {
        return direction.name().toLowerCase().replace('_', '-');
    }
}
