package dev.bellwether.trend.topology;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.trend.combination.TechnologyRow;

/** What the work by technology brings about; each kind goes its own way. */
sealed interface Finding {

    /** For {@code trend.series}; null if there is no such series any more. */
    record Series(@Nullable SeriesSnapshot snapshot) implements Finding {}

    /** For the comparison with all others. */
    record Row(TechnologyRow row) implements Finding {}

    /** For {@code trend.changes}. */
    record Change(TrendChange change) implements Finding {}

    /** For {@code trend.trends}. */
    record Trend(TechnologyTrend trend) implements Finding {}
}
