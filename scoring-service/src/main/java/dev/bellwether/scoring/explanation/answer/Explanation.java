package dev.bellwether.scoring.explanation.answer;

import java.time.Instant;

/**
 * Why a ranking is as it is (docs/methods.md, A.8): exact, because scores of the default method are sums.
 *
 * @param ranking       id
 * @param asOf          of the ranking
 * @param methodVersion of the ranking
 * @param againstMean   the technology asked about against the mean of the whole catalog
 * @param beats         why it is ahead of the other one, or that of it; null if it is ranked alone
 * @param steadiness    how far each weight can move alone before another is first; null if it is ranked alone or missing data is left out
 *                      of the scores, which then do not move in proportion
 * @param flip          the smallest change of weights that brings anybody level with the first; null likewise, or if nobody can win
 * @param nearest       the nearest weights at which anybody is level with the first; null likewise, or if only negative ones would do
 */
public record Explanation(String ranking, Instant asOf, String methodVersion, AgainstMean againstMean, Beats beats,
        Steadiness steadiness, Shift flip, NearestWeights nearest) {}
