package dev.bellwether.scoring.stack.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.ranking.answer.ProfileRef;

/**
 * The best combinations.
 *
 * @param profile             the profile that was asked for; null if the needs were sent with the question
 * @param asOf                when it was computed, or the day that was asked for
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param assessmentRevision  up to where people's assessments had been read
 * @param methodVersion       of the calculation
 * @param criteriaVersions    the version of each criterion that has a weight
 * @param parts               who was considered for each part
 * @param combinations        how many there are of those
 * @param stacks              the best that are compatible, best first
 * @param incompatibleTotal   how many pairs are excluded
 * @param incompatible        of these the 50 that would have scored best
 * @param warnings            sentences on what to be careful about
 */
public record StackAnswer(ProfileRef profile, Instant asOf, String catalogRevision, String observationSnapshot,
        String assessmentRevision, String methodVersion, Map<String, Long> criteriaVersions, List<PartField> parts,
        long combinations, List<Stack> stacks, int incompatibleTotal, List<Incompatible> incompatible, List<String> warnings) {}
