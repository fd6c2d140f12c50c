package dev.bellwether.trend.series;

/**
 * What the points of a technology depend on besides its own cells.
 *
 * @param exposures of the signal
 * @param outages   of its source
 * @param first     index of the first period that any window reaches
 */
record Surroundings(Exposures exposures, Outages outages, long first) {

    /** Whether the same cells make the same points. */
    boolean same(Surroundings other) {
        return first == other.first && outages.flagAs(other.outages) && exposures.measureAs(other.exposures);
    }
}
