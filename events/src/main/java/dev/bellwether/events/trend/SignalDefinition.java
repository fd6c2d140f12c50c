package dev.bellwether.events.trend;

import org.jspecify.annotations.Nullable;

/**
 * What a source measures, and how it may be used; apply it only if {@code version} is newer than what is known.
 *
 * @param id              such as {@code github-ranking.stars}: the source's id, a dot, the measure
 * @param version         counts the changes, from 1
 * @param source          id of the source
 * @param name            the name shown
 * @param description     what exactly is counted, null if the name says it
 * @param unit            such as {@code posts} or {@code requests/s}
 * @param kind            what its values are
 * @param cadence         the length of the periods that observations are stated for
 * @param trendCadence    the length of the periods that trends are computed on: month or quarter, not shorter than the cadence
 * @param smallerIsBetter as for a latency
 * @param licence         SPDX expression or name of the data's licence, null if not known
 * @param closeAfterDays  days after a period's end from which on it counts as closed
 * @param momentum        whether it may decide a direction
 * @param levelWeight     its weight in the level; 0 if it is no part of it
 * @param levelOffset     added to a count before the logarithm: 1, or 0.5 if counts are small
 * @param scale           turns a share into pseudo-counts (10,000 for a resolution of 0.0001); 1 for everything else
 * @param smoothedPeriods how many periods the source itself averages: growth is then fitted to every so-many-th period only
 * @param exposure        what its counts are measured against
 * @param panel           the frozen panel; null if there is none
 * @param epoch           the method's epoch: values of signals with different epochs are never compared; null if the method never changed
 */
public record SignalDefinition(String id, long version, String source, String name, @Nullable String description, String unit,
        SignalKind kind, Cadence cadence, Cadence trendCadence, boolean smallerIsBetter, @Nullable String licence,
        int closeAfterDays,
        boolean momentum, double levelWeight, double levelOffset, double scale, int smoothedPeriods, Exposure exposure,
        @Nullable Panel panel,
        @Nullable String epoch) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.trend.signal.v1";
}
