package dev.bellwether.scoring.weight.live;

import java.time.Instant;
import java.util.Map;

/**
 * How much each criterion tells technologies apart, as weights. Not to be used as such: weights that come from the compared set bring rank
 * reversal back, and what differs most is not what matters most.
 *
 * @param method              {@code entropy} or {@code critic}
 * @param informationOnly     always true
 * @param asOf                when it was computed
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param assessmentRevision  up to where people's assessments had been applied
 * @param profile             whose candidates were looked at; null for every technology that is not retired
 * @param technologies        how many were looked at
 * @param weights             by criterion, adding up to 1
 * @param known               by criterion, the share of its values that is known; the others are the catalog's medians, which tell nothing
 *                            apart
 * @param note                the sentence above, for readers
 */
public record InformationOnly(String method, boolean informationOnly, Instant asOf, String catalogRevision,
        String observationSnapshot, String assessmentRevision,
        String profile, int technologies, Map<String, Double> weights, Map<String, Double> known, String note) {

    static final String NOTE = "For information: what differs most is not what matters most, and weights that come from the compared set "
            + "reorder technologies when one is added";
}
