package dev.bellwether.trend.lookback;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.series.Closing;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.Stated;

/**
 * Every statement of every observation, in memory: about 110 bytes an observation and 40 for each later statement of it. Not thread-safe.
 * <p>
 * A statement is known from the moment it was recorded. Before anything at all was recorded, the history that signals came with is taken as known: see
 * {@link #known}.
 */
final class Ledger {

    private static final Comparator<Observed> ORDER = comparing(Observed::period).thenComparing(one -> one.period().cadence())
            .thenComparing(Observed::evidence);

    private final SortedMap<String, SignalDefinition> definitions = new TreeMap<>();
    private final Map<String, SortedMap<String, List<Observed>>> signals = new HashMap<>();
    private final Map<String, Instant> founded = new HashMap<>();
    private final Map<Period, Period> periods = new HashMap<>();
    private Instant began = Instant.MAX;
    private Instant changed = Instant.MAX;
    private int size;

    /** Takes a definition, by which all is computed, whatever the moment; null deletes it. */
    void define(String signal, @Nullable SignalDefinition definition) {
        if (definition == null) {
            definitions.remove(signal);
        } else {
            definitions.put(signal, definition);
        }
        changed = Instant.MIN;
    }

    /** Takes an observation, in the order of the log. */
    void take(ObservationRecorded observation, Instant moment) {
        var own = signals.computeIfAbsent(requireNonNull(observation.signal()), signal -> new TreeMap<>())
                .computeIfAbsent(requireNonNull(observation.technology()), technology -> new ArrayList<>());
        var period = periods.computeIfAbsent(observation.period(), known -> known);
        var evidence = observation.evidence() == null ? "" : observation.evidence();
        var next = new Observed(period, evidence, Stated.first(observation.value(), moment));
        began = moment.isBefore(began) ? moment : began;
        var first = founded.merge(observation.signal(), moment, (known, other) -> other.isBefore(known) ? other : known);
        int place = Collections.binarySearch(own, next, ORDER);
        if (place < 0) {
            own.add(-place - 1, next);
            size++;
            changes(first.equals(moment) || imported(observation.signal(), next) ? Instant.MIN : moment);
            return;
        }
        var before = own.get(place).stated();
        var after = before.again(observation.value(), moment, Closing.looked(period));
        if (after != before) {
            own.set(place, new Observed(period, evidence, after));
            changes(Instant.ofEpochMilli(after.statements().getLast().moment()));
        }
    }

    private void changes(Instant from) {
        changed = from.isBefore(changed) ? from : changed;
    }

    /** The moment from which on answers are different since this was last asked; {@link Instant#MAX} if none is. */
    Instant changedFrom() {
        var from = changed;
        changed = Instant.MAX;
        return from;
    }

    /** By id. */
    SortedMap<String, SignalDefinition> definitions() {
        return definitions;
    }

    /** How many observations it holds. */
    int size() {
        return size;
    }

    /** Whether nothing had been recorded yet, so that what is known then is history as it was delivered later. */
    boolean beganAfter(Instant asOf) {
        return asOf.isBefore(began);
    }

    /**
     * What was known of a signal at a moment, by technology. If nothing had been recorded yet, that is the history of its first import: the first
     * statements of the days in which it was founded, without what corrected them. Whoever looks at closed periods only sees of it what had ended.
     */
    SortedMap<String, List<Observed>> known(String signal, Instant asOf) {
        boolean history = beganAfter(asOf);
        var all = new TreeMap<String, List<Observed>>();
        signals.getOrDefault(signal, Collections.emptySortedMap()).forEach((technology, own) -> {
            var known = new ArrayList<Observed>(own.size());
            for (var one : own) {
                var stated = !history ? one.stated().at(asOf) : imported(signal, one) ? one.stated().first() : null;
                if (stated != null) {
                    known.add(stated == one.stated() ? one : new Observed(one.period(), one.evidence(), stated));
                }
            }
            if (!known.isEmpty()) {
                all.put(technology, known);
            }
        });
        return all;
    }

    private boolean imported(String signal, Observed observed) {
        var definition = definitions.get(signal);
        var began = LocalDate.ofInstant(founded.get(signal), ZoneOffset.UTC);
        return definition != null
                && observed.stated().arrived().isBefore(new Closing(definition.closeAfterDays()).settled(began));
    }
}
