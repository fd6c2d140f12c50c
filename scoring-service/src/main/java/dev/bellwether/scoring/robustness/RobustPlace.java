package dev.bellwether.scoring.robustness;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.ranking.answer.RankInterval;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * What becomes of one technology's place when weights and gaps are drawn (docs/methods.md, A.9).
 *
 * @param rank              in the ranking
 * @param technology        which
 * @param score             in the ranking, 0 to 1
 * @param rankAcceptability share of the draws with rank 1, 2, …, up to the last rank that occurred
 * @param likelyRanks       the ranks between which it is in nine of ten draws
 * @param winning           share of the draws in which it is strictly ahead of each of the items, in their order
 * @param centralWeights    the mean of the weights with which it is first, by criterion: who thinks like this should take it; null if it never is
 * @param confidence        how likely it is first with those weights, for what is not known of all; null if it never is first
 */
public record RobustPlace(int rank, TechnologyRef technology, double score, List<Double> rankAcceptability,
        RankInterval likelyRanks, List<Double> winning, Map<String, Double> centralWeights, Double confidence) {}
