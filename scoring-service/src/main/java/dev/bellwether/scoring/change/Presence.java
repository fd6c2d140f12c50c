package dev.bellwether.scoring.change;

/**
 * A technology that only one of the rankings has.
 *
 * @param slug  which
 * @param rank  where it is ranked
 * @param score its score there, 0 to 1
 * @param by    what brought it in or out: shares that add up to 1
 */
public record Presence(String slug, int rank, double score, Split by) {}
