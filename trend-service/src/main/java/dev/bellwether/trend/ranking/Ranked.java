package dev.bellwether.trend.ranking;

import dev.bellwether.trend.view.Standing;

/**
 * A technology in a list.
 *
 * @param place    where
 * @param standing with what
 */
public record Ranked(Place place, Standing standing) {}
