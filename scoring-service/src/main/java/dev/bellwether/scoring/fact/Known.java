package dev.bellwether.scoring.fact;

/**
 * A fact with its origin.
 *
 * @param fact     what is known
 * @param evidence by whom and since when
 */
public record Known(Fact fact, Evidence evidence) {}
