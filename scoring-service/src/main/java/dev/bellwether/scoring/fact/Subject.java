package dev.bellwether.scoring.fact;

import java.util.Optional;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.TechnologyTrend;

/**
 * All that is known of one technology at a moment.
 *
 * @param technology its newest snapshot
 * @param trend      its newest trend; null if there is none yet
 * @param assessments what people think of it
 */
public record Subject(TechnologySnapshot technology, TechnologyTrend trend, Assessments assessments) {

    private static final String RETIRED = "retired";

    /** One that nobody rated. */
    public Subject(TechnologySnapshot technology, TechnologyTrend trend) {
        this(technology, trend, Assessments.NONE);
    }

    /** The identity. */
    public String slug() {
        return technology.slug();
    }

    /** Whether it can no longer be chosen. */
    public boolean retired() {
        return RETIRED.equals(technology.state());
    }

    /** People's ratings on a criterion; empty if there are none. */
    public Optional<Assessed> assessed(String criterion) {
        var ratings = assessments.on(criterion);
        return ratings.isEmpty() ? Optional.empty() : Optional.of(Assessed.of(ratings));
    }

    Optional<TechnologyTrend> observed() {
        return Optional.ofNullable(trend);
    }
}
