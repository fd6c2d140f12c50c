package dev.bellwether.trend.source;

import dev.bellwether.trend.registry.Kind;

/**
 * Who states observations.
 *
 * @param id          such as {@code github-ranking}; it begins the ids of the source's signals
 * @param version     counts the changes, from 1
 * @param name        the name shown
 * @param url         where it can be seen; null if nowhere
 * @param licence     SPDX expression or name of its data's licence; null if not known
 * @param attribution what has to be said where its data is shown; null if nothing
 * @param health      how it is now
 */
public record Source(String id, long version, String name, String url, String licence, String attribution, Health health) {

    /** How sources are kept. */
    public static final Kind<Source> KIND = new Kind<>(Source.class, Source::id, Source::version, Source::withVersion);

    private Source withVersion(long other) {
        return new Source(id, other, name, url, licence, attribution, health);
    }

    /** The same source with another health. */
    Source withHealth(Health other) {
        return new Source(id, version, name, url, licence, attribution, other);
    }

    /** The id of the source that a signal's id names. */
    public static String ofSignal(String signal) {
        var dot = signal.indexOf('.');
        return dot < 0 ? signal : signal.substring(0, dot);
    }
}
