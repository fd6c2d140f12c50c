package dev.bellwether.trend.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalHealth;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.health.SourceHealths;

/** How sources were by what was known at a moment: what the topology would have said then, as a pure function. */
public final class HealthOn {

    private HealthOn() {}

    /**
     * The health of every source with an observation, by id; its version is the moment, and there is no previous state.
     *
     * @param signals definitions
     * @param known   what was known of a signal at the moment, by technology
     */
    public static SortedMap<String, SourceHealth> sources(Collection<SignalDefinition> signals,
            Function<String, Map<String, List<Observed>>> known, Instant asOf) {
        var day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        var bySource = new TreeMap<String, List<SignalHealth>>();
        for (var signal : signals) {
            SignalTable.of(signal, known.apply(signal.id()), day).health()
                    .ifPresent(health -> bySource.computeIfAbsent(signal.source(), key -> new ArrayList<>()).add(health));
        }
        return sources(bySource, asOf);
    }

    /** The same from the healths of signals, by source. */
    public static SortedMap<String, SourceHealth> sources(Map<String, List<SignalHealth>> bySource, Instant asOf) {
        var sources = new TreeMap<String, SourceHealth>();
        bySource.forEach((source, healths) -> sources.put(source,
                SourceHealths.of(source, healths, asOf, null, asOf.toEpochMilli())));
        return sources;
    }
}
