package dev.bellwether.trend.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.registry.Register;

/** How sources are at the moment, to be shown beside their numbers: the worse of what people state and what their numbers show. */
public final class Healths {

    private final Register<Source> sources;
    private final ObservedHealths observed;

    /**
     * @param sources  where the sources are kept, with what people state
     * @param observed what the numbers show
     */
    public Healths(Register<Source> sources, ObservedHealths observed) {
        this.sources = sources;
        this.observed = observed;
    }

    /** Those of the sources, by id, that exist. */
    public Map<String, Health> of(Collection<String> ids) {
        return shown(sources.findAll(ids)).stream().collect(Collectors.toMap(Source::id, Source::health));
    }

    /** Those of the sources, by id, that are not as they should be. */
    public Map<String, Health> troubled(Collection<String> ids) {
        return of(ids).entrySet().stream().filter(source -> source.getValue().state() != HealthState.OK)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Sources as they are shown, in the same order. */
    public List<Source> shown(List<Source> stated) {
        var seen = observed.of(stated.stream().map(Source::id).toList());
        return stated.stream().map(source -> shown(source, seen.get(source.id()))).toList();
    }

    /**
     * A source as it is shown.
     *
     * @param numbers what its numbers show; null without observations
     */
    public static Source shown(Source stated, SourceHealth numbers) {
        return stated.withHealth(stated.health().beside(numbers == null ? null : Health.observed(numbers)));
    }
}
