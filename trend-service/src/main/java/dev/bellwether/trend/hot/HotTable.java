package dev.bellwether.trend.hot;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.HotSnapshot.Heated;
import dev.bellwether.events.trend.HotSnapshot.Item;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.statistics.BenjaminiHochberg;

/**
 * What is hot in one signal of daily counts, seen from a day. A pure function of its arguments. Days that have ended are looked at even before they
 * close: what is still to come can only add to them, so that too little heat is told and not too much. The running day is never looked at.
 */
public final class HotTable {

    private static final int KEPT = 50;
    private static final double FALSE_ALERTS = 0.10;
    private static final int STALE_DAYS = 2 * HalfLives.WEEK_AND_MONTH.shortDays();

    private HotTable() {}

    /**
     * The technologies that are hot, alerting or among the 50 hottest, at version 0. Empty if the signal does not count by the day or has no day that
     * can be looked at.
     */
    public static Optional<HotSnapshot> of(SignalDefinition signal, Map<String, List<Observed>> observed, LocalDate today) {
        return signal.kind() == SignalKind.COUNT && signal.cadence() == Cadence.DAY
                ? DayTable.of(signal, observed, today).map(table -> snapshot(signal.id(), table, today))
                : Optional.empty();
    }

    /** A source that has said nothing for two short half-lives tells nothing of now. */
    private static HotSnapshot snapshot(String signal, DayTable table, LocalDate today) {
        boolean stale = table.newest().isBefore(today.minusDays(1L + STALE_DAYS));
        var items = stale ? List.<Item>of() : items(table.recents());
        return new HotSnapshot(signal, 0, today.atStartOfDay(ZoneOffset.UTC).toInstant(), table.newest(), stale, items.size(),
                kept(items));
    }

    private static List<Item> items(List<Recent> recents) {
        var noise = DailyNoise.of(recents.stream().map(Recent::baseline).toList());
        var surprises = recents.stream().map(recent -> Optional.ofNullable(recent.surprise(noise))).toList();
        double[] q = BenjaminiHochberg
                .adjust(surprises.stream().flatMap(Optional::stream).mapToDouble(Surprise::midP).toArray());
        var items = new ArrayList<Item>();
        int judged = 0;
        for (int i = 0; i < recents.size(); i++) {
            var surprise = surprises.get(i).orElse(null);
            items.add(item(recents.get(i), noise, surprise, surprise == null ? null : q[judged++]));
        }
        return items;
    }

    private static Item item(Recent recent, DailyNoise noise, @Nullable Surprise surprise, @Nullable Double q) {
        var heats = recent.rates().stream().map(rates -> heated(rates, recent.baseline(), noise)).toList();
        return surprise == null
                ? new Item(recent.technology(), heats, recent.count(), null, null, null, null, false)
                : new Item(recent.technology(), heats, recent.count(), surprise.expected(), surprise.bits(), surprise.midP(), q,
                        surprise.bits() >= Surprise.ALERT_BITS && q <= FALSE_ALERTS);
    }

    private static Heated heated(Rates rates, Baseline baseline, DailyNoise noise) {
        double dispersion = noise.dispersion(baseline, rates.longer());
        var heat = Heat.of(rates.lately(), rates.longer(), rates.halfLives(), dispersion);
        return new Heated(rates.halfLives().text(), heat.z(), heat.shortRate(), heat.longRate(), rates.events(), dispersion,
                heat.z() >= Heat.HOT && rates.enoughEvents());
    }

    private static List<Item> kept(List<Item> items) {
        var hottest = new TreeSet<String>();
        for (int pair = 0; pair < HalfLives.values().length; pair++) {
            int which = pair;
            items.stream().sorted(Comparator.comparingDouble(item -> -item.heats().get(which).z())).limit(KEPT)
                    .map(Item::technology).forEach(hottest::add);
        }
        return items.stream().filter(item -> item.alert() || hottest.contains(item.technology())
                || item.heats().stream().anyMatch(Heated::hot)).toList();
    }
}
