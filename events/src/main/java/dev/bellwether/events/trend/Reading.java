package dev.bellwether.events.trend;

/**
 * The newest value of a signal for a technology.
 *
 * @param signal   id
 * @param period   of the observation, in the signal's cadence
 * @param value    as observed; the median if several pieces of evidence have one
 * @param best     the best of them in the signal's sense
 * @param evidence how many pieces of evidence
 */
public record Reading(String signal, Period period, double value, double best, int evidence) {}
