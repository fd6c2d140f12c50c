package dev.bellwether.trend.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.health.SignalHealths;
import dev.bellwether.trend.momentum.Noise;

/** All technologies of one signal on one day: exposure, noise and panel need them together. A pure function of its arguments. */
public final class SignalTable {

    private final SignalDefinition signal;
    private final LocalDate asOf;
    private final SortedMap<String, Track> tracks = new TreeMap<>();
    private final SortedMap<String, Track> technologies;
    private final Map<Evaluation, Period> anchors = new EnumMap<>(Evaluation.class);
    private final Outages outages;

    private SignalTable(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate asOf,
            @Nullable SignalTable before) {
        this.signal = signal;
        this.asOf = asOf;
        var known = before != null && before.signal.equals(signal) && before.asOf.equals(asOf)
                ? before.tracks
                : Map.<String, Track>of();
        observed.forEach((technology, all) -> {
            var track = known.get(technology);
            tracks.put(technology, track != null && track.of(all) ? track : new Track(signal, all, asOf));
        });
        technologies = new TreeMap<>(tracks);
        technologies.remove(ObservationRecorded.SOURCE_TOTAL);
        outages = Outages.of(signal, each(Track::cells), asOf);
        measure();
    }

    /** What a signal's observations, by technology, come to on a day. */
    public static SignalTable of(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate asOf) {
        return of(signal, observed, asOf, null);
    }

    /**
     * The same with less work where little has changed.
     *
     * @param before the signal's table that was made last, used up by this; what it was made of is known by the identity of the lists. Null if there is none
     */
    public static SignalTable of(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate asOf,
            @Nullable SignalTable before) {
        return new SignalTable(signal, observed, asOf, before);
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

    private <T> Map<String, T> each(Function<Track, T> of) {
        var all = new HashMap<String, T>();
        tracks.forEach((technology, track) -> all.put(technology, of.apply(track)));
        return all;
    }

    private void measure() {
        var usable = each(track -> track.outside(outages));
        for (var evaluation : Evaluation.values()) {
            anchor(evaluation.day(asOf)).ifPresent(anchor -> anchors.put(evaluation, anchor));
        }
        if (signal.kind() == SignalKind.BENCHMARK) {
            return;
        }
        long first = first();
        // A year more, for increments that reach back over a gap.
        var exposures = Exposures.of(signal, usable, first - Window.P2Y.periods(signal.trendCadence()) / 2);
        var surroundings = new Surroundings(exposures, outages, first);
        tracks.values().forEach(track -> track.measure(surroundings));
    }

    /** What the signal says of each technology that has any known value; the source's own total is none. */
    public SortedMap<String, SignalSeries> series() {
        var facts = SignalFacts.of(signal);
        var slots = signal.momentum() && signal.kind() != SignalKind.BENCHMARK ? slots() : List.<SlotBasis>of();
        var standings = new Standings(signal, each(Track::usable), anchors.get(Evaluation.NOW), noiseNow(slots), asOf);
        var noise = slots.isEmpty() ? null : PublishedNoise.of(slots, technologies.values());
        var all = new TreeMap<String, SignalSeries>();
        technologies.forEach((technology, track) -> {
            if (track.reading() != null) {
                all.put(technology, new SignalSeries(technology, facts, slots, track.points(), sightings(track.cells()),
                        standings.of(track.usable(), anchors.get(Evaluation.NOW)),
                        standings.of(track.usable(), anchors.get(Evaluation.YEAR_AGO)), track.reading(), noise));
            }
        });
        return all;
    }

    private List<Sighting> sightings(NavigableMap<Long, Cell> own) {
        var first = FirstSeen.of(signal.kind(), own);
        return Arrays.stream(Evaluation.values()).map(evaluation -> Sighting.of(first, evaluation.day(asOf))).toList();
    }

    private List<SlotBasis> slots() {
        var slots = new ArrayList<SlotBasis>();
        for (var slot : Slot.ALL) {
            var anchor = anchors.get(slot.evaluation());
            if (anchor == null) {
                slots.add(new SlotBasis(null, false, false, Noise.NONE));
            } else {
                var oldest = slot.evaluation().day(asOf).minusYears(slot.window().years());
                slots.add(new SlotBasis(anchor, anchor.end().isBefore(oldest), outages.in(anchor), noise(anchor, slot.window())));
            }
        }
        return slots;
    }

    private static Noise noiseNow(List<SlotBasis> slots) {
        return slots.isEmpty() ? Noise.NONE : slots.get(new Slot(Evaluation.NOW, Window.P3Y).index()).noise();
    }

    private Noise noise(Period anchor, Window window) {
        return Noise.pooled(technologies.values().stream().flatMap(track -> track.noise(anchor, window).stream()).toList())
                .rounded();
    }

    /** The newest period with a value of any technology that was closed on the day. */
    private Optional<Period> anchor(LocalDate day) {
        var closing = new Closing(signal.closeAfterDays());
        return technologies.values().stream()
                .flatMap(track -> track.cells().descendingMap().values().stream().map(Cell::period)
                        .filter(period -> closing.closed(period, day)).limit(1))
                .max(Period::compareTo);
    }

    private long first() {
        var oldest = anchors.getOrDefault(Evaluation.YEAR_AGO, anchors.get(Evaluation.NOW));
        return oldest == null ? 0 : oldest.index() - Window.P5Y.periods(signal.trendCadence()) + 1;
    }
}
