package dev.bellwether.scoring.ranking.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.profile.Needs;

/**
 * The answer to what a project needs. It is a pure function of the profile (or the needs), the day, the revisions and versions that it
 * names; the same of all these is the same answer under the same id.
 *
 * @param id                  names the answer for ever
 * @param profile             the profile that was asked for; null if the needs were sent with the question
 * @param adHoc               the needs that were sent; null if a profile was asked for
 * @param asOf                when it was first computed, or the day that was asked for
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param assessmentRevision  up to where people's assessments had been read
 * @param methodVersion       of the calculation
 * @param criteriaVersions    the version of each criterion that has a weight
 * @param rankedTotal         how many are ranked, of which {@code ranked} may be the first part only
 * @param ranked              best first
 * @param excluded            candidates without a must-have
 * @param warnings            sentences on what to be careful about
 */
public record Ranking(String id, ProfileRef profile, Needs adHoc, Instant asOf, String catalogRevision,
        String observationSnapshot, String assessmentRevision, String methodVersion, Map<String, Long> criteriaVersions,
        int rankedTotal,
        List<Ranked> ranked, List<Excluded> excluded, List<String> warnings) {}
