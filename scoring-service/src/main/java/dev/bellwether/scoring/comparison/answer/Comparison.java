package dev.bellwether.scoring.comparison.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.explanation.answer.Beats;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.ranking.answer.ProfileRef;

/**
 * Technologies side by side. What is not known of one is left out of its row.
 *
 * @param asOf                when it was computed, or the moment that was asked for
 * @param profile             whose needs they are scored by; null if none was named, and then there are no scores
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param assessmentRevision  up to where people's assessments had been applied
 * @param methodVersion       of the scores; null without a profile
 * @param technologies        in the order asked for
 * @param facts               what the catalog says, what follows from it, and what people who used them think
 * @param signals             newest readings
 * @param trends              popularity and growth
 * @param criteria            what that is worth, 0 to 1: with a profile those that have a weight, without one all
 * @param beats               why one is ahead of another, for each pair, the best first; empty without a profile
 * @param sentence            the same in plain words; null without a profile
 */
public record Comparison(Instant asOf, ProfileRef profile, String catalogRevision, String observationSnapshot,
        String assessmentRevision,
        String methodVersion,
        List<Compared> technologies, List<Row> facts, List<Row> signals, List<Row> trends, List<CriterionRow> criteria,
        List<Beats> beats, String sentence) {

    /**
     * One thing that is known of some of them.
     *
     * @param from    where it stands
     * @param differs whether it is not the same of all, or not known of all
     * @param values  by slug
     */
    public record Row(String from, boolean differs, Map<String, Known> values) {}

    /**
     * One criterion.
     *
     * @param criterion id
     * @param name      the name shown
     * @param weight    0 to 1; null without a profile
     * @param values    by slug
     */
    public record CriterionRow(String criterion, String name, Double weight, Map<String, Worth> values) {}

    /**
     * What a criterion is worth of a technology.
     *
     * @param value        0 to 1, with the catalog's medians in the gaps
     * @param low          with the worst in the gaps
     * @param high         with the best in the gaps
     * @param coverage     the share that is known
     * @param contribution to the score; null without a profile
     */
    public record Worth(double value, double low, double high, double coverage, Double contribution) {}
}
