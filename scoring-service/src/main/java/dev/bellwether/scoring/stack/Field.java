package dev.bellwether.scoring.stack;

import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.ranking.answer.Excluded;

/**
 * Who can be one part.
 *
 * @param part     which
 * @param share    of the stack's score, 0 to 1; those of all parts add up to 1
 * @param sort     names of all candidates by slug, also of those without a must-have
 * @param options  those that pass, best first
 * @param excluded those that do not
 */
record Field(Part part, double share, Map<String, String> sort, List<Option> options, List<Excluded> excluded) {}
