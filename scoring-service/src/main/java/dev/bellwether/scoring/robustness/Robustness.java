package dev.bellwether.scoring.robustness;

import java.time.Instant;
import java.util.List;

import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.robustness.smaa.Precision;

/**
 * How far a ranking depends on weights that people are not sure of and on data that is missing: SMAA-2 (docs/methods.md, A.9). Scores are
 * additive in every draw.
 *
 * @param ranking             id
 * @param asOf                of the ranking
 * @param profile             of the ranking; null if it answered needs that were sent
 * @param methodVersion       of this calculation
 * @param cloud               what was taken to be known of the weights
 * @param sureness            of the weights; null unless they are drawn around the profile's
 * @param kappa               the concentration that this stands for; null likewise
 * @param draws               how many
 * @param seed                of the draws
 * @param precision           of every share here except the confidences
 * @param confidenceDraws     how many the confidences rest on; 1 if nothing is missing, so that they are certain
 * @param confidencePrecision half-width of their 95 % interval; 0 if they are certain
 * @param first               how sure the first place is; null if nobody was ranked
 * @param rankedTotal         how many were ranked, all of which take part in every draw
 * @param items               the first of these
 * @param tieGroups           slugs of those whose order is noise, for all that were ranked
 * @param warnings            sentences on what to be careful about
 */
public record Robustness(String ranking, Instant asOf, ProfileRef profile, String methodVersion, Cloud cloud, Sureness sureness,
        Double kappa, int draws, long seed, Precision precision, int confidenceDraws, double confidencePrecision,
        FirstPlace first, int rankedTotal, List<RobustPlace> items, List<List<String>> tieGroups, List<String> warnings) {}
