package dev.bellwether.scoring.radar.proposal;

import java.time.Instant;
import java.util.List;

/**
 * What the evidence would change on a radar.
 *
 * @param asOf     when that was computed
 * @param revision of the radar
 * @param ranking  id of the ranking that it was computed from
 * @param items    entries first, then technologies that are not on the radar, the best first
 * @param rejected how many more there are that people have rejected, with evidence that has not changed enough since
 * @param unjudged entries of which nothing can be said
 */
public record Proposed(Instant asOf, long revision, String ranking, List<Proposal> items, int rejected,
        List<Unjudged> unjudged) {}
