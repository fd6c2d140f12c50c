package dev.bellwether.trend.series;

import dev.bellwether.events.trend.Period;

/**
 * One observation of a technology as it stands.
 *
 * @param period   in the signal's cadence
 * @param evidence tells apart several of one period; empty if there is one
 * @param stated   what was stated
 */
public record Observed(Period period, String evidence, Stated stated) {}
