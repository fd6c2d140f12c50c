package dev.bellwether.scoring.fact;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.TechnologyTrend;

/**
 * Where a fact comes from, so that a reader can go and look. What does not apply is null.
 *
 * @param kind      what sort of statement it is
 * @param signal    id of the signal that was observed
 * @param period    of the observation
 * @param window    the years that a growth is measured over
 * @param version   of the technology in the catalog, or of its trend
 * @param statedBy  who made the catalog's last change of this technology
 * @param changedAt when that was, or as of when the trend was computed
 * @param assessed  the ratings of people
 */
public record Evidence(Kind kind, String signal, Period period, String window, Long version, String statedBy,
        Instant changedAt, Assessed assessed) {

    /** Of what was stated otherwise than by ratings. */
    public Evidence(Kind kind, String signal, Period period, String window, Long version, String statedBy, Instant changedAt) {
        this(kind, signal, period, window, version, statedBy, changedAt, null);
    }

    /** The sort of statement. */
    public enum Kind {
        /** Judged or counted by people, in the catalog. */
        @JsonProperty("fact")
        FACT,
        /** Computed from what the catalog holds and the day. */
        @JsonProperty("derived")
        DERIVED,
        /** Observed by a source. */
        @JsonProperty("signal")
        SIGNAL,
        /** Growth over a window. */
        @JsonProperty("trend")
        TREND,
        /** Popularity across sources. */
        @JsonProperty("level")
        LEVEL,
        /** Rated by people. */
        @JsonProperty("assessment")
        ASSESSMENT
    }

    static Evidence catalog(Kind kind, TechnologySnapshot technology) {
        return new Evidence(kind, null, null, null, technology.version(), technology.changedBy(), technology.changedAt());
    }

    static Evidence trend(Kind kind, TechnologyTrend trend, String window) {
        return new Evidence(kind, null, null, window, trend.version(), null, trend.asOf());
    }

    static Evidence signal(TechnologyTrend trend, String signal, Period period) {
        return new Evidence(Kind.SIGNAL, signal, period, null, trend.version(), null, trend.asOf());
    }

    static Evidence assessed(Assessed assessed) {
        return new Evidence(Kind.ASSESSMENT, null, null, null, null, null, null, assessed);
    }
}
