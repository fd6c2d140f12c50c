package dev.bellwether.trend.topology;

/**
 * Versions of what is published. They grow with every change and lie near the time of it, so that they go on growing when the log is replayed into
 * new state: a reader that has the old state would pass over a count that begins again.
 */
final class Version {

    private Version() {}

    /**
     * The next version.
     *
     * @param before the one before; 0 if there is none
     * @param now    in milliseconds since 1970
     */
    static long after(long before, long now) {
        return Math.max(before + 1, now);
    }
}
