package dev.bellwether.scoring.constraint;

import dev.bellwether.scoring.fact.Fact;

/**
 * The outcome of one must-have for one technology.
 *
 * @param constraint what was asked for
 * @param truth      whether it is so
 * @param observed   what is known instead; null if nothing is
 * @param distance   how far a number is from its threshold; null unless a comparison of numbers failed
 */
public record Checked(MustHave constraint, Truth truth, Fact observed, Double distance) {}
