package dev.bellwether.scoring.stack.answer;

import java.util.List;

import dev.bellwether.scoring.ranking.answer.Excluded;

/**
 * Who was considered for a part.
 *
 * @param part       its name
 * @param runsOn     the part that it must run on; null if none
 * @param share      of the stack's score, 0 to 1
 * @param candidates how many have every must-have, as far as is known
 * @param excluded   those that lack one
 */
public record PartField(String part, String runsOn, double share, int candidates, List<Excluded> excluded) {}
