package dev.bellwether.trend.lookback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.combination.League;
import dev.bellwether.trend.combination.TechnologyCombination;
import dev.bellwether.trend.combination.TechnologyDetails;
import dev.bellwether.trend.combination.TechnologyRow;
import dev.bellwether.trend.combination.TrendReport;
import dev.bellwether.trend.hot.HotTable;
import dev.bellwether.trend.series.HealthOn;
import dev.bellwether.trend.series.SignalSeries;
import dev.bellwether.trend.series.SignalTable;

/** Goes the way of the topology with what was known at a moment: by signal, by technology, all together. A pure function of the ledger. */
final class Hindsight {

    private final SortedMap<String, SortedMap<String, SignalSeries>> technologies = new TreeMap<>();
    private final Map<String, Map<String, SeriesSnapshot>> snapshots = new HashMap<>();
    private final Map<String, List<SignalHealth>> healths = new HashMap<>();
    private final List<HotSnapshot> hot = new ArrayList<>();
    private final Ledger ledger;
    private final Instant asOf;
    private boolean reconstructed;

    private Hindsight(Ledger ledger, Instant asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
    }

    static Past of(Ledger ledger, Instant asOf) {
        var hindsight = new Hindsight(ledger, asOf);
        ledger.definitions().values().forEach(hindsight::gather);
        return new Past(asOf, hindsight.reconstructed, hindsight.trends(), hindsight.snapshots, hindsight.hot,
                HealthOn.sources(hindsight.healths, asOf));
    }

    private void gather(SignalDefinition signal) {
        var known = ledger.known(signal.id(), asOf);
        var day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        var table = SignalTable.of(signal, known, day);
        var series = table.series();
        table.health().ifPresent(health -> healths.computeIfAbsent(signal.source(), key -> new ArrayList<>()).add(health));
        HotTable.of(signal, known, day).ifPresent(hot::add);
        reconstructed |= !series.isEmpty() && ledger.beganAfter(asOf);
        series.forEach((technology, one) -> {
            technologies.computeIfAbsent(technology, key -> new TreeMap<>()).put(signal.id(), one);
            var snapshot = one.snapshot(asOf.toEpochMilli());
            if (snapshot != null) {
                snapshots.computeIfAbsent(technology, key -> new HashMap<>()).put(signal.id(), snapshot);
            }
        });
    }

    private SortedMap<String, TechnologyTrend> trends() {
        var rows = new TreeMap<String, TechnologyRow>();
        var details = new HashMap<String, TechnologyDetails>();
        technologies.forEach((technology, series) -> {
            var combination = TechnologyCombination.of(series);
            rows.put(technology, combination.row());
            details.put(technology, combination.details());
        });
        var trends = new TreeMap<String, TechnologyTrend>();
        League.judge(rows).forEach((technology, verdict) -> trends.put(technology,
                TrendReport.of(technology, asOf.toEpochMilli(), asOf, details.get(technology), verdict)));
        return trends;
    }
}
