package dev.bellwether.events;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.events.trend.TrendChange;

/** CloudEvents type to record, for every event there is. */
final class EventTypes {

    static final Map<String, Class<?>> ALL = new TreeMap<>(Map.of(TechnologySnapshot.TYPE, TechnologySnapshot.class,
            SignalDefinition.TYPE, SignalDefinition.class, ObservationRecorded.TYPE, ObservationRecorded.class,
            SeriesSnapshot.TYPE,
            SeriesSnapshot.class, TechnologyTrend.TYPE, TechnologyTrend.class,
            TrendChange.TYPE, TrendChange.class,
            SourceHealth.TYPE, SourceHealth.class, HotSnapshot.TYPE, HotSnapshot.class,
            AssessmentSnapshot.TYPE, AssessmentSnapshot.class, StandingRanking.TYPE, StandingRanking.class));

    private EventTypes() {}

    static Stream<String> names() {
        return ALL.keySet().stream();
    }
}
