package dev.bellwether.trend.combination;

import org.jspecify.annotations.Nullable;

/**
 * What a technology tells of the news that two of its signals share.
 *
 * @param pair        the signals' ids, sorted, with a space between
 * @param correlation of their residuals, -1 to 1; null with too few common periods
 * @param share       product of their extra-Poisson shares, 0 to 1
 * @param variance    what the variance of the combined growth grows by for each unit of correlation
 */
record PairTerm(String pair, @Nullable Double correlation, double share, double variance) {}
