package dev.bellwether.scoring.ranking.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.ProfileRef;

/**
 * All that a ranking was computed from, kept with it, so that it can be looked into for ever.
 *
 * @param profile             the profile that was asked for; null if the needs were sent with the question
 * @param needs               those of the profile, or those that were sent
 * @param asOf                of the ranking
 * @param day                 that ages and remaining support are counted from
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param assessmentRevision  up to where people's assessments had been read
 * @param methodVersion       of the calculation
 * @param criteria            the version of every criterion, with a weight or not
 * @param subjects            every technology, as it was then
 * @param places              everybody that was ranked, best first, however many of them were sent
 */
public record Basis(ProfileRef profile, Needs needs, Instant asOf, LocalDate day, String catalogRevision,
        String observationSnapshot, String assessmentRevision, String methodVersion, Map<String, Long> criteria,
        List<SubjectKeys> subjects,
        List<Place> places) {

    /** How values became scores. */
    public Method method() {
        return Method.ofVersion(methodVersion);
    }

    /**
     * Where the snapshots of one technology are kept.
     *
     * @param technology key of its facts
     * @param trend      key of its trend; null if there was none
     * @param assessments key of what people thought of it; null if nobody had rated it
     */
    public record SubjectKeys(String technology, String trend, String assessments) {}

    /**
     * Who stood where.
     *
     * @param slug  of the technology
     * @param rank  from 1
     * @param score 0 to 1
     */
    public record Place(String slug, int rank, double score) {}
}
