/** What comes next in one series, with intervals; formulas in docs/methods.md, B.7 and B.12. */
package dev.bellwether.trend.forecast;
