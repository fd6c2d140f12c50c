package dev.bellwether.trend.source;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.trend.registry.Register;

/** How sources are at the moment, to be shown beside their numbers. */
public final class Healths {

    private final Register<Source> sources;

    /** @param sources where the sources are kept */
    public Healths(Register<Source> sources) {
        this.sources = sources;
    }

    /** Those of the sources, by id, that exist. */
    public Map<String, Health> of(Collection<String> ids) {
        return sources.findAll(ids).stream().collect(Collectors.toMap(Source::id, Source::health));
    }

    /** Those of the sources, by id, that are not as they should be. */
    public Map<String, Health> troubled(Collection<String> ids) {
        return of(ids).entrySet().stream().filter(source -> source.getValue().state() != HealthState.OK)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
