package dev.bellwether.scoring.ranking.answer;

import java.time.Instant;
import java.util.List;

/**
 * Where a technology stands now in every profile that considers and ranks it.
 *
 * @param asOf  when that was computed
 * @param items in the order of the profiles' ids
 */
public record Standings(Instant asOf, List<Standing> items) {}
