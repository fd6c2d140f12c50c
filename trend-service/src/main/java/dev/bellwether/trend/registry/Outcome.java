package dev.bellwether.trend.registry;

/**
 * What a write came to.
 *
 * @param state  the thing as it is kept now
 * @param change what happened to it
 */
public record Outcome<T>(T state, Change change) {

    /** What happened. */
    public enum Change {
        /** It was not there. */
        CREATED,
        /** It was there and differed. */
        REPLACED,
        /** It was there and the same: no new version, nothing to tell. */
        UNCHANGED
    }
}
