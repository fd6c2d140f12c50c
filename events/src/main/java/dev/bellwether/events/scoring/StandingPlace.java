package dev.bellwether.events.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Where a technology stands in the answer to a standing profile.
 *
 * @param technology  slug
 * @param name        the name shown
 * @param rank        1 plus the number of strictly better scores
 * @param rankBefore  in the answer before; null if it did not stand there
 * @param score       0 to 1
 * @param low         the score if everything missing were at its worst
 * @param high        the score if everything missing were at its best
 * @param provisional whether too little is known for a winner
 */
public record StandingPlace(String technology, String name, int rank, @Nullable Integer rankBefore, double score, double low,
        double high, boolean provisional) {}
