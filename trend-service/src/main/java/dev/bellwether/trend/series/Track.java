package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.Reading;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.momentum.Counts;
import dev.bellwether.trend.momentum.LevelVariance;
import dev.bellwether.trend.momentum.NoiseTerm;
import dev.bellwether.trend.momentum.PoissonFit;

/**
 * One technology in one signal on one day: what its observations come to. Most of a signal's technologies are as they were when one of them has
 * changed, so what is expensive is kept until that which it was made of is another. For one thread.
 */
final class Track {

    private final SignalDefinition signal;
    private final SignalFacts facts;
    private final List<Observed> observed;
    private final NavigableMap<Long, Cell> cells;
    private final @Nullable Reading reading;
    private NavigableMap<Long, Cell> usable;
    private @Nullable Surroundings surroundings;
    private List<Point> points = List.of();
    private final Map<Span, Optional<NoiseTerm>> noise = new HashMap<>();
    private final Map<Span, Double> levels = new HashMap<>();

    private record Span(Period anchor, Window window) {}

    Track(SignalDefinition signal, List<Observed> observed, LocalDate asOf) {
        this.signal = signal;
        this.facts = SignalFacts.of(signal);
        this.observed = observed;
        this.cells = Cells.of(signal, observed, asOf);
        this.reading = Readings.of(signal, observed, asOf);
        this.usable = cells;
    }

    /** Whether it was made of this very list. */
    boolean of(List<Observed> others) {
        return observed == others;
    }

    NavigableMap<Long, Cell> cells() {
        return cells;
    }

    /** The newest closed observation; null if there is none. */
    @Nullable
    Reading reading() {
        return reading;
    }

    /** Leaves out what was stated in an outage. */
    NavigableMap<Long, Cell> outside(Outages outages) {
        usable = outages.outside(cells);
        return usable;
    }

    /** The cells without the outages that were left out last. */
    NavigableMap<Long, Cell> usable() {
        return usable;
    }

    /** Measures it. */
    void measure(Surroundings by) {
        if (surroundings == null || !by.same(surroundings)) {
            points = cells.values().stream().map(cell -> point(cell, by)).toList();
            noise.clear();
            levels.clear();
        }
        surroundings = by;
    }

    private Point point(Cell stated, Surroundings by) {
        var flag = by.outages().flag(stated.period());
        var cell = usable.getOrDefault(stated.period().index(), stated);
        // No window reaches back before the first: shares in the panel from then would only blur those of now.
        return new Point(cell.period(), cell.value(),
                flag != null || cell.period().index() < by.first() ? null : by.exposures().of(cell),
                signal.kind() == SignalKind.TOTAL ? cell.size() : null, cell.revision(),
                flag != null ? flag : cell.negative() ? "negative-increment" : null);
    }

    /** As it was measured last; empty if it was not. */
    List<Point> points() {
        return points;
    }

    /** What it says of the signal's noise; empty if no growth can be fitted. */
    Optional<NoiseTerm> noise(Period anchor, Window window) {
        return noise.computeIfAbsent(new Span(anchor, window),
                span -> PoissonFit.of(counts(anchor, window)).map(NoiseTerm::of));
    }

    /** How far its level wanders, as {@link LevelVariance#own}; NaN if that cannot be told. */
    double level(Period anchor, Window window) {
        return levels.computeIfAbsent(new Span(anchor, window), span -> {
            var counts = counts(anchor, window);
            return counts.enough() ? LevelVariance.own(WindowCounts.rates(counts, facts)) : Double.NaN;
        });
    }

    private Counts counts(Period anchor, Window window) {
        return WindowCounts.counts(WindowCounts.points(points, facts, anchor, window), facts.scale());
    }
}
