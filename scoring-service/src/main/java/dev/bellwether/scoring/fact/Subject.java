package dev.bellwether.scoring.fact;

import java.util.Optional;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.TechnologyTrend;

/**
 * All that is known of one technology at a moment.
 *
 * @param technology its newest snapshot
 * @param trend      its newest trend; null if there is none yet
 */
public record Subject(TechnologySnapshot technology, TechnologyTrend trend) {

    private static final String RETIRED = "retired";

    /** The identity. */
    public String slug() {
        return technology.slug();
    }

    /** Whether it can no longer be chosen. */
    public boolean retired() {
        return RETIRED.equals(technology.state());
    }

    Optional<TechnologyTrend> observed() {
        return Optional.ofNullable(trend);
    }
}
