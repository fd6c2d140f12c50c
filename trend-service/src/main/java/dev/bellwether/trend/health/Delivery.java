package dev.bellwether.trend.health;

/**
 * What was stated of one technology, or of all that the source counted, in one period.
 *
 * @param rate   counts per unit of amount; NaN if there is a value but no count, as in the first of a series of totals
 * @param amount days, sub-periods or 1: the count is rate × amount
 */
public record Delivery(double rate, double amount) {}
