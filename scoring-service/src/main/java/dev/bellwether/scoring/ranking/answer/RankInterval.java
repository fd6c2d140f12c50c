package dev.bellwether.scoring.ranking.answer;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The ranks that are possible whatever the missing values are (docs/methods.md, A.6).
 *
 * @param best  1 plus the number of those that are necessarily better
 * @param worst the number ranked minus those that are necessarily worse
 */
@Schema(name = "PossibleRanks")
public record RankInterval(int best, int worst) {}
