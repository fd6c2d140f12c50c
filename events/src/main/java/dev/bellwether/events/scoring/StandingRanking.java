package dev.bellwether.events.scoring;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a standing profile after it changed: a whole snapshot, to be applied only if {@code version} is newer than what is known. Scores
 * are rounded to three decimals; a change that does not show in them makes no version.
 *
 * @param profile         its id
 * @param version         counts the answers to this profile, from 1
 * @param name            of the profile
 * @param profileVersion  that was asked
 * @param ranking         id of the ranking in which the answer was first so, where its reasons are
 * @param previousRanking id of the ranking of the answer before; null if there was none
 * @param asOf            when that ranking was computed
 * @param rankedTotal     how many are ranked, of which {@code ranked} may be the first part only
 * @param ranked          best first
 * @param left            slugs of those that stood in the answer before and do not in this one
 * @param excluded        slugs of the candidates that are not ranked for lack of a must-have
 */
public record StandingRanking(String profile, long version, String name, long profileVersion, String ranking,
        @Nullable String previousRanking, Instant asOf, int rankedTotal, List<StandingPlace> ranked, List<String> left,
        List<String> excluded) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.scoring.ranking.v1";

    /** Makes the lists unmodifiable. */
    public StandingRanking {
        ranked = List.copyOf(ranked);
        left = List.copyOf(left);
        excluded = List.copyOf(excluded);
    }
}
