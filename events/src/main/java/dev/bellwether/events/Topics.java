package dev.bellwether.events;

import java.util.List;

import dev.bellwether.events.Topic.Retention;
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

/** Every topic that crosses a service boundary. */
public final class Topics {

    /** Key: the technology's slug. */
    public static final Topic<TechnologySnapshot> TECHNOLOGIES = new Topic<>("catalog.technologies", TechnologySnapshot.class,
            Retention.COMPACTED);

    /** Key: the signal's id. */
    public static final Topic<SignalDefinition> SIGNALS = new Topic<>("trend.signals", SignalDefinition.class,
            Retention.COMPACTED);

    /** Key: the technology's slug, or {@link ObservationRecorded#SOURCE_TOTAL}. */
    public static final Topic<ObservationRecorded> OBSERVATIONS = new Topic<>("trend.observations", ObservationRecorded.class,
            Retention.EVERYTHING);

    /** Key: {@link SeriesSnapshot#key()}. */
    public static final Topic<SeriesSnapshot> SERIES = new Topic<>("trend.series", SeriesSnapshot.class, Retention.COMPACTED);

    /** Key: the technology's slug. */
    public static final Topic<TechnologyTrend> TRENDS = new Topic<>("trend.trends", TechnologyTrend.class, Retention.COMPACTED);

    /** Key: the technology's slug. */
    public static final Topic<TrendChange> CHANGES = new Topic<>("trend.changes", TrendChange.class, Retention.EVERYTHING);

    /** Key: the source's id. */
    public static final Topic<SourceHealth> SOURCE_HEALTH = new Topic<>("trend.source-health", SourceHealth.class,
            Retention.COMPACTED);

    /** Key: the signal's id. */
    public static final Topic<HotSnapshot> HOT = new Topic<>("trend.hot", HotSnapshot.class, Retention.COMPACTED);

    /** Key: the assessment's id. */
    public static final Topic<AssessmentSnapshot> ASSESSMENTS = new Topic<>("scoring.assessments", AssessmentSnapshot.class,
            Retention.COMPACTED);

    /** Key: the profile's id. */
    public static final Topic<StandingRanking> RANKINGS = new Topic<>("scoring.rankings", StandingRanking.class,
            Retention.COMPACTED);

    private static final List<Topic<?>> ALL = List.of(TECHNOLOGIES, SIGNALS, OBSERVATIONS, SERIES, TRENDS, CHANGES,
            SOURCE_HEALTH, HOT, ASSESSMENTS, RANKINGS);

    private Topics() {}

    /** All topics, in the order of the data flow. */
    public static List<Topic<?>> all() {
        return ALL;
    }
}
