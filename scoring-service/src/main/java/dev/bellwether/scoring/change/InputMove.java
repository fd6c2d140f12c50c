package dev.bellwether.scoring.change;

import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;

/**
 * One input's part of a change of score.
 *
 * @param criterion id
 * @param input     id within the criterion
 * @param from      the fact that is looked for
 * @param before    what was known; null if nothing was
 * @param now       what is known; null if nothing is
 * @param change    of its contribution to the score
 * @param by        the same, split
 */
public record InputMove(String criterion, String input, Path from, Fact before, Fact now, double change, Split by) {}
