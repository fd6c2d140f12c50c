package dev.bellwether.scoring.agreement.answer;

import java.time.Instant;
import java.util.List;

import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * How far a ranking depends on its method: what others make of the same values and weights (docs/methods.md, A.5, A.10).
 *
 * @param ranking       id
 * @param asOf          of the ranking
 * @param methodVersion of the ranking
 * @param rankedTotal   how many are ranked
 * @param meanTauB      over the other methods; null if none has one
 * @param meanWs        likewise
 * @param opinions      of the other methods
 * @param compromise    those that VIKOR takes for as good as its best, best first
 * @param sentence      the same in plain words
 */
public record Agreement(String ranking, Instant asOf, String methodVersion, int rankedTotal, Double meanTauB, Double meanWs,
        List<Second> opinions, List<TechnologyRef> compromise, String sentence) {

    /**
     * What another method says.
     *
     * @param method       {@code additive}, {@code wpm}, {@code topsis}, {@code vikor}, {@code promethee-2}, {@code copras} or {@code marcos}
     * @param setDependent whether leaving a technology out can reorder the others: no more than a second opinion
     * @param tauB         −1 to 1, 1 if it orders all pairs alike; null if it or the ranking ties everybody
     * @param ws           0 to 1, 1 if it gives everybody the same rank, differences at the top counting most; null below two
     * @param weightedSpearman −1 to 1; null below two
     * @param rbo          0 to 1: overlap of the orders from the top on
     * @param places       the first by this method
     * @param refused      why it has nothing to say of these values; null if it has
     */
    public record Second(String method, boolean setDependent, Double tauB, Double ws, Double weightedSpearman, Double rbo,
            List<Place> places, String refused) {}

    /**
     * Where a method puts a technology.
     *
     * @param technology  which
     * @param rank        by this method
     * @param score       by this method, more is better; comparable within the method only
     * @param rankingRank in the ranking
     */
    public record Place(TechnologyRef technology, int rank, double score, int rankingRank) {}
}
