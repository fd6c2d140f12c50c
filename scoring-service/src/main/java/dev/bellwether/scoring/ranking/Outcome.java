package dev.bellwether.scoring.ranking;

import java.util.List;

import dev.bellwether.scoring.ranking.answer.Excluded;
import dev.bellwether.scoring.ranking.answer.Ranked;

/**
 * What a ranking consists of before it gets its name.
 *
 * @param ranked   best first, all of them
 * @param excluded candidates without a must-have, in the order of the slugs
 * @param warnings sentences on what to be careful about
 */
public record Outcome(List<Ranked> ranked, List<Excluded> excluded, List<String> warnings) {}
