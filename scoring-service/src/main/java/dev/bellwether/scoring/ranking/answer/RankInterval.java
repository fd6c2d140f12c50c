package dev.bellwether.scoring.ranking.answer;

/**
 * The ranks that are possible whatever the missing values are (docs/methods.md, A.6).
 *
 * @param best  1 plus the number of those that are necessarily better
 * @param worst the number ranked minus those that are necessarily worse
 */
public record RankInterval(int best, int worst) {}
