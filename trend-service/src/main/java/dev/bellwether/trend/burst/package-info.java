/** When a technology was talked of far more than usual, after the fact; formulas in docs/methods.md, B.9. */
package dev.bellwether.trend.burst;
