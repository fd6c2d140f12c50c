package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SeriesSnapshot.Point;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.health.SignalHealths;
import dev.bellwether.trend.momentum.Noise;
import dev.bellwether.trend.momentum.PoissonFit;

/** All technologies of one signal on one day: exposure, noise and panel need them together. A pure function of its arguments. */
public final class SignalTable {

    private final SignalDefinition signal;
    private final LocalDate asOf;
    private final SortedMap<String, NavigableMap<Long, Cell>> cells = new TreeMap<>();
    private final SortedMap<String, NavigableMap<Long, Cell>> usable = new TreeMap<>();
    private final SortedMap<String, List<Point>> points = new TreeMap<>();
    private final Map<Evaluation, Period> anchors = new EnumMap<>(Evaluation.class);

    private final Map<String, List<Observed>> observed;
    private final Outages outages;

    private SignalTable(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate asOf) {
        this.signal = signal;
        this.observed = observed;
        this.asOf = asOf;
        observed.forEach((technology, all) -> cells.put(technology, Cells.of(signal, all, asOf)));
        outages = Outages.of(signal, cells, asOf);
        gather();
    }

    /** What a signal's observations, by technology, come to on a day. */
    public static SignalTable of(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate asOf) {
        return new SignalTable(signal, observed, asOf);
    }

    /** What the signal says of each technology that has any known value; the source's own total is none. */
    public static SortedMap<String, SignalSeries> series(SignalDefinition signal, Map<String, List<Observed>> observed,
            LocalDate asOf) {
        return of(signal, observed, asOf).series();
    }

    /** How well the signal delivers; empty if it has stated nothing. */
    public Optional<SignalHealth> health() {
        return SignalHealths.of(signal.id(), outages.judgement(), asOf);
    }

    private void gather() {
        cells.forEach((technology, own) -> usable.put(technology, outages.outside(own)));
        for (var evaluation : Evaluation.values()) {
            anchor(evaluation.day(asOf)).ifPresent(anchor -> anchors.put(evaluation, anchor));
        }
        if (signal.kind() == SignalKind.BENCHMARK) {
            return;
        }
        long first = first();
        // A year more, for increments that reach back over a gap.
        var exposures = Exposures.of(signal, usable, first - Window.P2Y.periods(signal.trendCadence()) / 2);
        // No window reaches back before it: shares in the panel from then would only blur those of now.
        cells.forEach((technology, own) -> points.put(technology,
                own.values().stream().map(cell -> point(cell, usable.get(technology), exposures, first)).toList()));
    }

    private Point point(Cell stated, NavigableMap<Long, Cell> own, Exposures exposures, long first) {
        var flag = outages.flag(stated.period());
        var cell = own.getOrDefault(stated.period().index(), stated);
        return new Point(cell.period(), cell.value(),
                flag != null || cell.period().index() < first ? null : exposures.of(cell),
                signal.kind() == SignalKind.TOTAL ? cell.size() : null, cell.revision(),
                flag != null ? flag : cell.negative() ? "negative-increment" : null);
    }

    /** What the signal says of each technology that has any known value; the source's own total is none. */
    public SortedMap<String, SignalSeries> series() {
        var facts = SignalFacts.of(signal);
        var slots = signal.momentum() && signal.kind() != SignalKind.BENCHMARK ? slots(facts) : List.<SlotBasis>of();
        var standings = new Standings(signal, usable, anchors.get(Evaluation.NOW), noiseNow(slots), asOf);
        var noise = slots.isEmpty() ? null : PublishedNoise.of(facts, slots, technologies().stream().map(points::get).toList());
        var all = new TreeMap<String, SignalSeries>();
        technologies().forEach(technology -> {
            var own = usable.get(technology);
            var reading = Readings.of(signal, observed.get(technology), asOf);
            if (reading != null) {
                all.put(technology, new SignalSeries(technology, facts, slots, points.getOrDefault(technology, List.of()),
                        sightings(cells.get(technology)), standings.of(own, anchors.get(Evaluation.NOW)),
                        standings.of(own, anchors.get(Evaluation.YEAR_AGO)),
                        reading, noise));
            }
        });
        return all;
    }

    private List<Sighting> sightings(NavigableMap<Long, Cell> own) {
        var first = FirstSeen.of(signal.kind(), own);
        return Arrays.stream(Evaluation.values()).map(evaluation -> Sighting.of(first, evaluation.day(asOf))).toList();
    }

    private List<SlotBasis> slots(SignalFacts facts) {
        var pooled = new HashMap<List<Object>, Noise>();
        var slots = new ArrayList<SlotBasis>();
        for (var slot : Slot.ALL) {
            var anchor = anchors.get(slot.evaluation());
            if (anchor == null) {
                slots.add(new SlotBasis(null, false, false, Noise.NONE));
            } else {
                var oldest = slot.evaluation().day(asOf).minusYears(slot.window().years());
                slots.add(new SlotBasis(anchor, anchor.end().isBefore(oldest), outages.in(anchor),
                        pooled.computeIfAbsent(List.of(anchor, slot.window()), key -> noise(facts, anchor, slot.window()))));
            }
        }
        return slots;
    }

    private static Noise noiseNow(List<SlotBasis> slots) {
        return slots.isEmpty() ? Noise.NONE : slots.get(new Slot(Evaluation.NOW, Window.P3Y).index()).noise();
    }

    private Noise noise(SignalFacts facts, Period anchor, Window window) {
        return Noise.pooled(technologies().stream()
                .map(technology -> WindowCounts.points(points.get(technology), facts, anchor, window))
                .flatMap(inside -> PoissonFit.of(WindowCounts.counts(inside, facts.scale())).stream()).toList());
    }

    private Collection<String> technologies() {
        return cells.keySet().stream().filter(technology -> !technology.equals(ObservationRecorded.SOURCE_TOTAL)).toList();
    }

    /** The newest period with a value of any technology that was closed on the day. */
    private Optional<Period> anchor(LocalDate day) {
        var closing = new Closing(signal.closeAfterDays());
        return technologies().stream()
                .flatMap(technology -> cells.get(technology).descendingMap().values().stream().map(Cell::period)
                        .filter(period -> closing.closed(period, day)).limit(1))
                .max(Period::compareTo);
    }

    private long first() {
        var oldest = anchors.getOrDefault(Evaluation.YEAR_AGO, anchors.get(Evaluation.NOW));
        return oldest == null ? 0 : oldest.index() - Window.P5Y.periods(signal.trendCadence()) + 1;
    }
}
