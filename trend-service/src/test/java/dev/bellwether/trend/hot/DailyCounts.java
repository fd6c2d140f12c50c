package dev.bellwether.trend.hot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.Panel;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.series.Observed;
import dev.bellwether.trend.series.Stated;

/** Daily counts up to yesterday; a day ago is 1. */
final class DailyCounts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Instant STATED = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Map<String, List<Observed>> observed = new TreeMap<>();

    /** States a technology's counts for so many days up to yesterday; null is not stated. */
    DailyCounts state(String technology, int days, IntFunction<Number> count) {
        for (int ago = days; ago >= 1; ago--) {
            var value = count.apply(ago);
            if (value != null) {
                stateOn(technology, ago, value.doubleValue(), "");
            }
        }
        return this;
    }

    DailyCounts stateOn(String technology, int ago, Double value, String evidence) {
        observed.computeIfAbsent(technology, key -> new ArrayList<>()).add(new Observed(
                new Period(Cadence.DAY, TODAY.minusDays(ago)), evidence, Stated.first(value, STATED)));
        return this;
    }

    HotSnapshot hot(Exposure exposure, String... panel) {
        return HotTable.of(signal(SignalKind.COUNT, Cadence.DAY, exposure, panel), observed, TODAY).orElseThrow();
    }

    Map<String, List<Observed>> observed() {
        return observed;
    }

    static SignalDefinition signal(SignalKind kind, Cadence cadence, Exposure exposure, String... panel) {
        return new SignalDefinition("docs.mentions", 1, "docs", "Mentions", null, "documents", kind, cadence, Cadence.MONTH,
                false,
                null, 3, true, 0, 1, 1, 1, exposure,
                panel.length == 0 ? null : new Panel(1, List.of(panel), Period.parse("2026-09")), null);
    }

    static HotSnapshot.Item item(HotSnapshot snapshot, String technology) {
        return snapshot.items().stream().filter(item -> item.technology().equals(technology)).findFirst().orElseThrow();
    }

    static HotSnapshot.Heated heat(HotSnapshot snapshot, String technology) {
        return item(snapshot, technology).heats().getFirst();
    }
}
