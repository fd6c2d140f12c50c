/** A technology's signals made one trend, and all technologies compared; formulas in docs/methods.md, B.5, B.6 and B.10. */
package dev.bellwether.trend.combination;
