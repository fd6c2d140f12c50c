/**
 * What would have been said at a moment of the past: the log is read again and computed with by the functions of the topology. The rule of what was
 * known when is in docs/methods.md, B.11.
 */
package dev.bellwether.trend.lookback;
