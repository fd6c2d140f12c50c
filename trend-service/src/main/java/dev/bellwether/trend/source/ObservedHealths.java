package dev.bellwether.trend.source;

import java.util.Collection;
import java.util.Map;

import dev.bellwether.events.trend.SourceHealth;

/** How sources are by their own numbers. */
@FunctionalInterface
public interface ObservedHealths {

    /** Those of the sources, by id, that have observations. */
    Map<String, SourceHealth> of(Collection<String> ids);
}
