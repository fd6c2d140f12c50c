package dev.bellwether.trend.aggregation;

import java.util.List;

/**
 * What one list says.
 *
 * @param items  the best first, none twice
 * @param weight how much it counts beside others, above 0
 */
public record Ballot(List<String> items, double weight) {}
