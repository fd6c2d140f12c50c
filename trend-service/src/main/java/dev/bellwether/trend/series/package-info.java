/** From single observations to the series that trends are computed on: event time, closing, exposure; formulas in docs/methods.md, B.11. */
package dev.bellwether.trend.series;
