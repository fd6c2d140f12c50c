package dev.bellwether.scoring.usage.concern;

import java.time.Instant;
import java.util.List;

/**
 * What we run, against the world.
 *
 * @param asOf                the moment from whose day support is counted
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param systems             how many systems were looked at
 * @param technologies        how many technologies of the catalog they use
 * @param unknown             how many things they use that the catalog does not know, so that nothing is said of them
 * @param concerns            the most pressing first
 */
public record Outlook(Instant asOf, String catalogRevision, String observationSnapshot, int systems, int technologies,
        int unknown, List<Concern> concerns) {}
